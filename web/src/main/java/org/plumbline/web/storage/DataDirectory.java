package org.plumbline.web.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The directory that holds all data of one installation (数据目录). It is claimed by one process at a time, readable by
 * none but the account PostgreSQL runs as, and either plain or for the demonstration, for good.
 */
public final class DataDirectory implements AutoCloseable {
    /** What a directory was made for; the one kind is never used as the other. */
    public enum Kind {
        /** Real data. */
        PLAIN("plumbline"),
        /** The demonstration (演示). */
        DEMO("plumbline-demo");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }
    }

    private final Path path;
    private final Account account;
    private final DirectoryLock lock;

    private DataDirectory(Path path, Account account, DirectoryLock lock) {
        this.path = path;
        this.account = account;
        this.lock = lock;
    }

    /**
     * The directory used where none is named: under {@code /var/lib} for root, else under {@code $XDG_DATA_HOME} or
     * {@code ~/.local/share}.
     */
    public static Path usual(Kind kind) {
        return usual(kind, Account.isRoot(), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path usual(Kind kind, boolean root, Path home, Map<String, String> environment) {
        if (root) {
            return Path.of("/var/lib", kind.folder);
        }
        Path named = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        Path share = named.isAbsolute() ? named : home.resolve(".local/share");
        return share.resolve(kind.folder);
    }

    /**
     * Claims the directory for this process, and makes it where it is missing.
     *
     * @throws StorageException where it is in use by another process, of the other kind, neither empty nor ours, owned by
     *     someone else, or out of reach of the account that PostgreSQL runs as; it is then left as it was
     */
    public static DataDirectory open(Path asked, Kind kind) {
        Account account = Account.forDatabase();
        var premises = new Premises(account, kind);
        try {
            Path path = premises.admit(asked.toAbsolutePath().normalize());
            DirectoryLock lock = DirectoryLock.take(path, account);
            try {
                premises.claim(path);
                return new DataDirectory(path, account, lock);
            } catch (IOException | StorageException refused) {
                lock.close();
                throw refused;
            }
        } catch (IOException trouble) {
            throw Refusal.io(asked, trouble);
        }
    }

    /** The real path of the directory. */
    public Path path() {
        return path;
    }

    /**
     * Makes the address at which this process answers known to whoever asks for the directory meanwhile.
     *
     * @throws StorageException where the directory cannot be written
     */
    public void announce(String address) {
        try {
            lock.announce(address);
        } catch (IOException trouble) {
            throw Refusal.io(path, trouble);
        }
    }

    /**
     * The text kept under this name; empty where there is none.
     *
     * @throws StorageException where it cannot be read
     */
    public Optional<String> secret(String name) {
        try {
            return Optional.of(Files.readString(path.resolve(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw Refusal.io(path, trouble);
        }
    }

    /**
     * Keeps a text that nobody else may read, wholly or not at all, in a file of this name and mode 0600.
     *
     * @throws StorageException where it cannot be written
     */
    public void keepSecret(String name, String text) {
        try {
            account.write(path.resolve(name), text);
        } catch (IOException trouble) {
            throw Refusal.io(path, trouble);
        }
    }

    Account account() {
        return account;
    }

    /** Gives the directory up; a server on it must have been closed before. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException trouble) {
            throw Refusal.io(path, trouble);
        }
    }
}
