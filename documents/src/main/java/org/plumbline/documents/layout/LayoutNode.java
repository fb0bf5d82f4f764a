package org.plumbline.documents.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.language.Wording;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a layout file. The keys asked for are the keys there are: {@link #finish} notes any other. Whatever is
 * wrong is noted, and reading goes on with a harmless value.
 */
final class LayoutNode {

    private static final Wording TEXT = new Wording("文字", "text");
    private static final Wording LIST = new Wording("列表", "a list");
    private static final Wording MAPPING = new Wording("键和值", "keys with values");

    private final Node node;
    private final String place;
    private final LayoutMistakes mistakes;
    private final Map<String, LayoutNode> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private LayoutNode(Node node, String place, LayoutMistakes mistakes) {
        this.node = node;
        this.place = place;
        this.mistakes = mistakes;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                var key = entry.getKeyNode() instanceof ScalarNode word ? word.getValue() : "?";
                entries.put(key, new LayoutNode(entry.getValueNode(), key, mistakes));
            });
        }
    }

    /** The whole file; empty, and noted, where it is no YAML. */
    static Optional<LayoutNode> of(String yaml, LayoutMistakes mistakes) {
        try {
            var root = new Compose(LoadSettings.builder().build()).composeString(yaml);
            if (root.isEmpty()) {
                mistakes.add(1, new Wording("文件是空的", "the file is empty"));
            }
            return root.map(node -> new LayoutNode(node, "", mistakes));
        } catch (MarkedYamlEngineException mistake) {
            noteSyntax(mistake.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), mistake, mistakes);
        } catch (YamlEngineException mistake) {
            noteSyntax(1, mistake, mistakes);
        }
        return Optional.empty();
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** The one key of a mapping that has one, which says what it is; empty text where there is none or several. */
    String onlyKey() {
        known.addAll(entries.keySet());
        return entries.size() == 1 ? entries.keySet().iterator().next() : "";
    }

    /** What stands at a key; noted where nothing does. */
    LayoutNode at(String key) {
        known.add(key);
        var value = entries.get(key);
        if (value != null) {
            return value;
        }
        if (node instanceof MappingNode) {
            mistakes.add(line(), new Wording("缺少 " + key, key + " is missing"));
        } else {
            refuse(MAPPING);
        }
        return new LayoutNode(node, key, new LayoutMistakes(""));
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        refuse(TEXT);
        return "";
    }

    List<LayoutNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            refuse(LIST);
            return List.of();
        }
        var items = new ArrayList<LayoutNode>();
        sequence.getValue().forEach(item -> items.add(new LayoutNode(item, place, mistakes)));
        return items;
    }

    /** A whole number. */
    int number(int from, int to) {
        var text = text();
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to) {
            return Integer.parseInt(text);
        }
        refuse(new Wording(from + " 到 " + to + " 的整数", "a whole number from " + from + " to " + to));
        return from;
    }

    /** One of a few words; the first where it is another. */
    String word(List<String> words) {
        var text = text();
        if (words.contains(text)) {
            return text;
        }
        refuse(new Wording(String.join("、", words), "one of " + String.join(", ", words)));
        return words.get(0);
    }

    Wording wording() {
        var words = new Wording(at("zh").text(), at("en").text());
        finish();
        return words;
    }

    void refuse(Wording expected) {
        mistakes.expected(line(), place, expected, found());
    }

    /** Notes the keys that nobody asked for. */
    void finish() {
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                mistakes.add(
                        value.line(),
                        new Wording(
                                "没有 " + key + " 这个键，应为 " + String.join("、", known),
                                key + " is no key here, expected one of " + String.join(", ", known)));
            }
        });
    }

    private String found() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : node instanceof MappingNode ? "{…}" : "[…]";
    }

    private static void noteSyntax(int line, YamlEngineException mistake, LayoutMistakes mistakes) {
        var said = String.valueOf(mistake.getMessage()).lines().findFirst().orElse("");
        mistakes.add(line, new Wording("不是合法的 YAML（" + said + "）", "not valid YAML (" + said + ")"));
    }
}
