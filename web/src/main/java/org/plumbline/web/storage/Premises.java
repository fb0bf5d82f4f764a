package org.plumbline.web.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.web.storage.DataDirectory.Kind;

/** Makes a data directory, or looks whether an existing one may be used; nothing that is not ours is changed. */
record Premises(Account account, Kind kind) {
    private static final String MARKER = "plumbline-kind";
    private static final Set<String> NOT_CONTENT = Set.of(MARKER + ".new", DirectoryLock.FILE, "lost+found");

    /** The real path of the directory, which exists, belongs to the account and is closed to all others. */
    Path admit(Path asked) throws IOException {
        refuseUnusableName(asked);
        if (!Files.exists(asked, NOFOLLOW_LINKS)) {
            create(asked);
        }
        Path directory = asked.toRealPath();
        if (!Files.isDirectory(directory)) {
            throw Refusal.notDirectory(asked);
        }
        refuseUnusableName(directory);
        inspect(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        return directory;
    }

    /** Marks the directory, which we hold now, as one of this kind, unless it has become one of the other. */
    void claim(Path directory) throws IOException {
        refuseOtherKind(directory);
        if (!Files.exists(directory.resolve(MARKER))) {
            account.write(directory.resolve(MARKER), kind.name() + "\n");
        }
    }

    private void create(Path asked) throws IOException {
        Path existing = asked;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        refuseUnreachable(asked, existing);
        if (asked.getParent() != null) {
            Files.createDirectories(asked.getParent());
        }
        try {
            Files.createDirectory(asked, Account.PRIVATE_DIRECTORY);
            account.own(asked);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Looked at like any other that exists.
        }
    }

    private void inspect(Path directory) throws IOException {
        boolean readable = Files.isReadable(directory);
        if (readable) {
            refuseOtherKind(directory);
        }
        if (!account.owns(directory)) {
            String owner = Files.getOwner(directory).getName();
            throw readable && !Files.exists(directory.resolve(MARKER))
                    ? Refusal.emptyButForeign(directory, owner, account.name())
                    : Refusal.foreignOwner(directory, owner, account.name());
        }
        refuseUnreachable(directory, directory);
    }

    private static void refuseUnusableName(Path directory) {
        if (directory.toString().matches("(?s).*[\"$`\\\\\\n].*")) {
            throw Refusal.unusableName(directory);
        }
    }

    private void refuseOtherKind(Path directory) throws IOException {
        Path marker = directory.resolve(MARKER);
        if (!Files.exists(marker)) {
            refuseContent(directory);
            return;
        }
        String made = Files.readString(marker).strip();
        if (!made.equals(kind.name())) {
            throw kind == Kind.DEMO ? Refusal.plainDirectory(directory) : Refusal.demoDirectory(directory);
        }
    }

    private static void refuseContent(Path directory) throws IOException {
        try (Stream<Path> content = Files.list(directory)) {
            if (!content.map(Path::getFileName).map(Path::toString).allMatch(NOT_CONTENT::contains)) {
                throw Refusal.notOurs(directory);
            }
        }
    }

    private void refuseUnreachable(Path asked, Path from) {
        if (!account.canEnter(from)) {
            throw Refusal.unreachable(asked, from, account.name());
        }
    }
}
