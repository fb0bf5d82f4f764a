package org.plumbline.web.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The exclusive claim of this process on a data directory; the operating system ends it with the process. The locked
 * file names the process and its address, for those who come second.
 */
final class DirectoryLock implements AutoCloseable {
    static final String FILE = "lock";

    // A process loses its file lock as soon as it closes any other channel on that file, so it never opens it twice.
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Claims the directory, given by its real path, or refuses with the name of the process that has it. */
    static DirectoryLock take(Path directory, Account account) throws IOException {
        String us = "pid " + ProcessHandle.current().pid();
        String holder = HELD_HERE.putIfAbsent(directory, us);
        if (holder != null) {
            throw Refusal.busy(directory, holder);
        }
        try {
            return locked(directory, account, us);
        } catch (IOException | StorageException refused) {
            HELD_HERE.remove(directory);
            throw refused;
        }
    }

    private static DirectoryLock locked(Path directory, Account account, String us) throws IOException {
        Path file = directory.resolve(FILE);
        FileChannel channel = FileChannel.open(file, Set.of(CREATE, READ, WRITE, NOFOLLOW_LINKS), Account.PRIVATE_FILE);
        try {
            if (channel.tryLock() == null) {
                throw Refusal.busy(directory, Files.readString(file).strip());
            }
            account.own(file);
            var lock = new DirectoryLock(directory, channel);
            lock.describe(us);
            return lock;
        } catch (IOException | StorageException refused) {
            channel.close();
            throw refused;
        }
    }

    /** Adds the address at which this process answers. */
    void announce(String address) throws IOException {
        describe("pid " + ProcessHandle.current().pid() + ", " + address);
    }

    private void describe(String us) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(us + "\n"), 0);
        HELD_HERE.put(directory, us);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(directory);
    }
}
