package org.plumbline.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.scoring.ScoringPolicy;

/** The policies that come with the program, as {@code policies/index} lists them. */
public final class Presets {

    private static final String FOLDER = "/policies/";

    private Presets() {}

    /** The ids, most general first: where several explain a form equally well, the first is taken. */
    public static List<String> ids() {
        try (var index = open("index")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static List<ScoringPolicy> all() {
        return ids().stream().map(Presets::read).toList();
    }

    /** The preset with this id; empty where there is none. Reads no other. */
    public static Optional<ScoringPolicy> named(String id) {
        return ids().contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    private static ScoringPolicy read(String id) {
        var file = id + ".yaml";
        try (var yaml = open(file)) {
            return PolicyFile.read(file, yaml);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String name) {
        var resource = Presets.class.getResourceAsStream(FOLDER + name);
        if (resource == null) {
            throw new IllegalStateException("The program lacks its file " + FOLDER + name);
        }
        return resource;
    }
}
