package org.plumbline.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;

/**
 * A mapping of the file while its keys are read.
 *
 * <p>The keys asked for are the keys there are: whatever else stands in the mapping is unknown. Every mistake is noted
 * and reading goes on with a harmless value; a section that is not in the file notes nothing.
 */
final class Section {

    private final Mistakes mistakes;
    private final String path;
    private final int line;
    private final int mistakesBefore;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Wording> missing = new LinkedHashMap<>();
    private final boolean present;

    private Section(Mistakes mistakes, String path, int line, Node.@Nullable Mapping mapping) {
        this.mistakes = mistakes;
        this.path = path;
        this.line = line;
        this.present = mapping != null;
        if (mapping != null) {
            mapping.entries().forEach(this::enter);
        }
        this.mistakesBefore = mistakes.count();
    }

    /** Reads the whole file as one section. */
    static <T> T read(Node root, Mistakes mistakes, Function<Section, T> layout) {
        var section = of(root, mistakes, "", root.line());
        T value = layout.apply(section);
        section.finish();
        if (!section.present && !(root instanceof Node.Refused)) {
            section.refuse(section.expectedKeys(), found(root));
        }
        return value;
    }

    /** The value of a key as text on one line, read by {@code parse}; {@code otherwise} where it is not {@code expected}. */
    <T> T value(String key, Wording expected, T otherwise, Function<String, Optional<T>> parse) {
        var entry = find(key, expected);
        if (entry.isEmpty() || entry.get().value() instanceof Node.Refused) {
            return otherwise;
        }
        var node = entry.get().value();
        var value = node instanceof Node.Scalar scalar && !scalar.text().contains("\n")
                ? parse.apply(scalar.text())
                : Optional.<T>empty();
        if (value.isEmpty()) {
            mistakes.add(entry.get().line(), pathOf(key), Expectation.not(expected, found(node)));
        }
        return value.orElse(otherwise);
    }

    /** The mapping below a key, read by {@code layout}. */
    <T> T section(String key, Function<Section, T> layout) {
        var entry = Optional.ofNullable(entries.get(key));
        int at = entry.map(Node.Entry::line).orElse(line);
        var node = entry.map(Node.Entry::value).orElse(new Node.Refused(at));
        var section = of(node, mistakes, pathOf(key), at);
        T value = layout.apply(section);
        section.finish();
        find(key, section.expectedKeys());
        if (!section.present && !(node instanceof Node.Refused)) {
            section.refuse(section.expectedKeys(), found(node));
        }
        return value;
    }

    /** The list of mappings below a key, each read by {@code layout}; {@code expected} says what they are. */
    <T> List<T> list(String key, Wording expected, Function<Section, T> layout) {
        var values = new ArrayList<T>();
        var entry = find(key, expected);
        if (entry.isEmpty() || entry.get().value() instanceof Node.Refused) {
            return values;
        }
        if (!(entry.get().value() instanceof Node.Sequence sequence)) {
            mistakes.add(
                    entry.get().line(),
                    pathOf(key),
                    Expectation.not(expected, found(entry.get().value())));
            return values;
        }
        for (var item : sequence.items()) {
            var section = of(item, mistakes, pathOf(key) + "[" + values.size() + "]", item.line());
            values.add(layout.apply(section));
            section.finish();
            if (!section.present && !(item instanceof Node.Refused)) {
                section.refuse(section.expectedKeys(), found(item));
            }
        }
        return values;
    }

    /** Whether an optional key is there. */
    boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** The keys that are in the file. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Whether nothing is wrong within, so that what it says as a whole can be judged; asked once all keys are read. */
    boolean isSound() {
        return present
                && mistakes.count() == mistakesBefore
                && missing.isEmpty()
                && known.containsAll(entries.keySet());
    }

    /** Notes that the section as a whole is not what was expected. */
    void refuse(Wording expected, String found) {
        mistakes.add(line, path, Expectation.not(expected, found));
    }

    private static Section of(Node node, Mistakes mistakes, String path, int line) {
        return new Section(mistakes, path, line, node instanceof Node.Mapping mapping ? mapping : null);
    }

    private void enter(Node.Entry entry) {
        var first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            mistakes.add(entry.line(), pathOf(entry.key()), Expectation.once(first.line()));
        }
    }

    private Optional<Node.Entry> find(String key, Wording expected) {
        known.add(key);
        var entry = entries.get(key);
        if (entry == null) {
            missing.put(key, expected);
        }
        return Optional.ofNullable(entry);
    }

    /** Notes unknown and missing keys; an unknown key that is nearly a missing one is one mistake, not two. */
    private void finish() {
        if (!present) {
            return;
        }
        var unknown = new HashMap<>(entries);
        unknown.keySet().removeAll(known);
        for (var entry : unknown.values()) {
            var meant = Spelling.nearest(entry.key(), missing.keySet()).or(() -> Spelling.nearest(entry.key(), known));
            meant.ifPresent(missing::remove);
            var what = meant.map(Expectation::meant).orElseGet(() -> Expectation.oneOf(known));
            mistakes.add(entry.line(), pathOf(entry.key()), what);
        }
        missing.forEach((key, expected) -> mistakes.add(line, pathOf(key), Expectation.missing(expected)));
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private Wording expectedKeys() {
        return Expectation.keys(known);
    }

    private static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        return node instanceof Node.Mapping ? "{…}" : "[…]";
    }
}
