package org.plumbline.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.language.Wording;

/**
 * A mapping of the file while its keys are read.
 *
 * <p>The keys asked for are the keys there are: whatever else stands in the mapping is unknown. Every mistake is noted
 * and reading goes on with a harmless value; unknown and missing keys are noted when all is read.
 */
final class Section {

    private final Mistakes mistakes;
    private final String path;
    private final int line;
    private final Node node;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Wording> missing = new LinkedHashMap<>();
    private final Map<String, Section> missingSections = new LinkedHashMap<>();
    private final List<Section> parts = new ArrayList<>();
    private boolean flawed;

    private Section(Mistakes mistakes, String path, int line, Node node) {
        this.mistakes = mistakes;
        this.path = path;
        this.line = line;
        this.node = node;
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::enter);
        }
    }

    /** The whole file. */
    static Section of(Node root, Mistakes mistakes) {
        return new Section(mistakes, "", root.line(), root);
    }

    /** The one line of text at a key; empty, and noted, where there is none. */
    Optional<String> text(String key, Wording expected) {
        var entry = find(key);
        if (entry.isEmpty()) {
            missing.put(key, expected);
            return Optional.empty();
        }
        var value = entry.get().value();
        if (value instanceof Node.Scalar scalar && isOneLine(scalar.text())) {
            return Optional.of(scalar.text());
        }
        refuse(key, expected);
        return Optional.empty();
    }

    /** The mapping below a key; one without entries where there is none. */
    Section section(String key) {
        var entry = find(key);
        var section = entry.map(found -> new Section(mistakes, pathOf(key), found.line(), found.value()))
                .orElseGet(() -> new Section(mistakes, pathOf(key), line, new Node.Refused(line)));
        if (entry.isEmpty()) {
            missingSections.put(key, section);
        }
        parts.add(section);
        return section;
    }

    /** The list of mappings below a key; {@code expected} says what they are. */
    List<Section> list(String key, Wording expected) {
        var entry = find(key);
        if (entry.isEmpty()) {
            missing.put(key, expected);
            return List.of();
        }
        if (!(entry.get().value() instanceof Node.Sequence sequence)) {
            refuse(key, expected);
            return List.of();
        }
        var rows = new ArrayList<Section>();
        for (var item : sequence.items()) {
            rows.add(new Section(mistakes, pathOf(key) + "[" + rows.size() + "]", item.line(), item));
        }
        parts.addAll(rows);
        return rows;
    }

    /** Whether an optional key is there. */
    boolean has(String key) {
        return find(key).isPresent();
    }

    /** The keys that are in the file. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Whether nothing is wrong within, so that what it says as a whole can be judged; asked once all keys are read. */
    boolean isSound() {
        return node instanceof Node.Mapping
                && !flawed
                && missing.isEmpty()
                && known.containsAll(entries.keySet())
                && parts.stream().allMatch(Section::isSound);
    }

    /** Notes that the section as a whole is not what was expected. */
    void refuse(Wording expected, String found) {
        note(line, path, Expectation.not(expected, found));
    }

    /** Notes that a value is not what was expected. */
    void refuse(String key, Wording expected) {
        var entry = entries.get(key);
        if (entry == null || entry.value() instanceof Node.Refused) {
            flawed = true;
            return;
        }
        note(entry.line(), pathOf(key), Expectation.not(expected, found(entry.value())));
    }

    /** Notes that a key itself is not what was expected. */
    void refuseKey(String key, Wording expected) {
        find(key).ifPresent(entry -> note(entry.line(), pathOf(key), Expectation.not(expected, key)));
    }

    /** Notes what can be known only when all is read; an unknown key that is nearly a missing one is one mistake. */
    void finish() {
        parts.forEach(Section::finish);
        if (node instanceof Node.Mapping) {
            missingSections.forEach((key, section) -> missing.put(key, section.keysAskedFor()));
            entries.forEach((key, entry) -> {
                if (!known.contains(key)) {
                    noteUnknown(entry);
                }
            });
            missing.forEach((key, expected) -> note(line, pathOf(key), Expectation.missing(expected)));
        } else if (!(node instanceof Node.Refused)) {
            refuse(keysAskedFor(), found(node));
        }
    }

    private void noteUnknown(Node.Entry entry) {
        var meant = Spelling.nearest(entry.key(), missing.keySet()).or(() -> Spelling.nearest(entry.key(), known));
        meant.ifPresent(missing::remove);
        var what = meant.map(Expectation::meant).orElseGet(() -> Expectation.unknown(known));
        note(entry.line(), pathOf(entry.key()), what);
    }

    private void enter(Node.Entry entry) {
        var first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            note(entry.line(), pathOf(entry.key()), Expectation.once(first.line()));
        }
    }

    private Optional<Node.Entry> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    private void note(int at, String what, Wording mistake) {
        flawed = true;
        mistakes.add(at, what, mistake);
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private Wording keysAskedFor() {
        return Expectation.keys(known);
    }

    private static boolean isOneLine(String text) {
        return !text.isEmpty() && text.indexOf('\n') < 0;
    }

    private static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        return node instanceof Node.Mapping ? "{…}" : "[…]";
    }
}
