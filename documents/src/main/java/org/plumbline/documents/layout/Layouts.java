package org.plumbline.documents.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The layouts that come with the program, as {@code index} lists them; each is loaded when first asked for. */
public final class Layouts {

    private static final Map<String, Layout> LOADED = new ConcurrentHashMap<>();

    /** Read when first asked for. */
    private static final class Index {
        static final List<String> IDS = text("index")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private Layouts() {}

    public static List<String> ids() {
        return Index.IDS;
    }

    /** The layout with this id; empty where there is none. */
    public static Optional<Layout> named(String id) {
        return ids().contains(id)
                ? Optional.of(LOADED.computeIfAbsent(id, each -> LayoutFile.read(each, text(each + ".yaml"))))
                : Optional.empty();
    }

    /** The layout that has a cell for everything a form can hold. */
    public static Layout complete() {
        return named("complete").orElseThrow();
    }

    private static String text(String resource) {
        try (var stream = Objects.requireNonNull(Layouts.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
