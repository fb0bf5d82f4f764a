package org.plumbline.web.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The account that PostgreSQL runs as and that owns the data: our own, or an unprivileged system account where we are
 * root, since PostgreSQL refuses to run as root.
 *
 * @param acting words that go before a command so that it runs as this account
 */
record Account(String name, int user, int group, List<String> acting) {
    static final FileAttribute<Set<PosixFilePermission>> PRIVATE_DIRECTORY = mode("rwx------");
    static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE = mode("rw-------");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    Account {
        acting = List.copyOf(acting);
    }

    /** The account for the data of this process; as root the system account is made where it is missing. */
    static Account forDatabase() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
            throw Refusal.platform(System.getProperty("os.name"));
        }
        return isRoot() ? SystemAccount.require() : ourselves();
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private static Account ourselves() {
        UnixSystem we = new UnixSystem();
        return new Account(we.getUsername(), (int) we.getUid(), (int) we.getGid(), List.of());
    }

    /** This program, run as this account. */
    Command command(Path directory, List<String> words) {
        List<String> all = new ArrayList<>(acting);
        all.addAll(words);
        return new Command(all, directory);
    }

    /** Whether the account can go into the directory and all that stand above it. */
    boolean canEnter(Path directory) {
        return command(Path.of("/"), List.of("test", "-x", directory.toString()))
                .run("", LIMIT)
                .succeeded();
    }

    boolean owns(Path path) throws IOException {
        return Integer.valueOf(user).equals(Files.getAttribute(path, "unix:uid"));
    }

    /** Hands over something that we have just made. */
    void own(Path made) throws IOException {
        if (!acting.isEmpty()) {
            Files.setAttribute(made, "unix:gid", group, NOFOLLOW_LINKS);
            Files.setAttribute(made, "unix:uid", user, NOFOLLOW_LINKS);
        }
    }

    /** Writes a file that only this account (and root) can read: wholly, or not at all. */
    void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), PRIVATE_FILE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        own(fresh);
        Files.move(fresh, file, ATOMIC_MOVE);
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }
}
