package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that is being written, beside the one that it is to become: that one appears whole when the draft is kept, and
 * else not at all, even where the program is stopped.
 */
final class Draft implements Closeable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Set<Path> OPEN = new HashSet<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Draft::removeAll));
    }

    private final Path path;
    private final OutputStream bytes;

    private Draft(Path path) throws IOException {
        this.path = path;
        this.bytes = new BufferedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** A draft of a file in this folder. */
    static Draft in(Path folder) throws IOException {
        var path = folder.resolve(
                ".plumbline-" + ProcessHandle.current().pid() + "-" + NUMBERS.incrementAndGet() + ".part");
        LOCK.lock();
        try {
            var draft = new Draft(path);
            OPEN.add(path);
            return draft;
        } finally {
            LOCK.unlock();
        }
    }

    OutputStream bytes() {
        return bytes;
    }

    /** Puts the finished file in its place, at once. */
    void keep(Path target) throws IOException {
        bytes.close();
        LOCK.lock();
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
            OPEN.remove(path);
        } finally {
            LOCK.unlock();
        }
    }

    /** Removes what was not kept. */
    @Override
    public void close() throws IOException {
        try {
            bytes.close();
        } finally {
            LOCK.lock();
            try {
                if (OPEN.remove(path)) {
                    Files.deleteIfExists(path);
                }
            } finally {
                LOCK.unlock();
            }
        }
    }

    /** Never unlocks: once drafts are removed, the threads that are still at work make no more of them. */
    private static void removeAll() {
        LOCK.lock();
        for (var path : OPEN) {
            path.toFile().delete();
        }
    }
}
