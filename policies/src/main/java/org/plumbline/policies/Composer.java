package org.plumbline.policies;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.Optional;
import org.plumbline.core.language.Wording;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Text to tree, from the events of the YAML parser: scalars stay text, so that no number passes through a double.
 *
 * <p>Refuses what a policy file has no use for: anchors, aliases, tags, several documents, deep nesting.
 */
final class Composer {

    private static final int DEEPEST = 16;

    private final Mistakes mistakes;
    private final Iterator<Event> events;

    private Composer(Iterator<Event> events, Mistakes mistakes) {
        this.events = events;
        this.mistakes = mistakes;
    }

    /** The tree of the first document; empty where there is none or the text is no YAML. */
    static Optional<Node> compose(String yaml, Mistakes mistakes) {
        var settings = LoadSettings.builder().build();
        try {
            return new Composer(new Parse(settings).parseString(yaml).iterator(), mistakes).document();
        } catch (MarkedYamlEngineException mistake) {
            int line = mistake.getProblemMark().map(Composer::line).orElse(0);
            mistakes.add(line, "", noYaml(mistake.getProblem()));
        } catch (ReaderException mistake) {
            int line = 1
                    + (int) yaml.codePoints()
                            .limit(mistake.getPosition())
                            .filter(character -> character == '\n')
                            .count();
            mistakes.add(line, "", new Wording("有控制字符，应为纯文本", "expected plain text, found a control character"));
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        Node root = null;
        while (events.hasNext()) {
            var event = events.next();
            switch (event.getEventId()) {
                case Scalar, MappingStart, SequenceStart, Alias -> root = node(event, 0);
                case DocumentStart -> {
                    if (root != null) {
                        mistakes.add(line(event), "", new Wording("只能有一个文档", "expected one document, found another"));
                        return Optional.of(root);
                    }
                }
                default -> {}
            }
        }
        return Optional.ofNullable(root);
    }

    private Node node(Event event, int depth) {
        int line = line(event);
        if (event instanceof AliasEvent) {
            mistakes.add(line, "", new Wording("不能用别名（*），请写出内容", "expected the value itself, found an alias (*)"));
            return new Node.Refused(line);
        }
        if (event instanceof NodeEvent marked && marked.getAnchor().isPresent()) {
            mistakes.add(line, "", new Wording("不能用锚点（&）", "expected a plain value, found an anchor (&)"));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), line);
            return new Node.Scalar(line, scalar.getValue().strip());
        }
        refuseTag(((CollectionStartEvent) event).getTag(), line);
        if (depth >= DEEPEST) {
            mistakes.add(line, "", new Wording("嵌套太深", "expected no more than " + DEEPEST + " levels"));
            skip();
            return new Node.Refused(line);
        }
        return event.getEventId() == Event.ID.MappingStart ? mapping(line, depth + 1) : sequence(line, depth + 1);
    }

    private Node mapping(int line, int depth) {
        var entries = new ArrayList<Node.Entry>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            var key = node(event, depth);
            var value = node(events.next(), depth);
            if (key instanceof Node.Scalar word) {
                entries.add(new Node.Entry(word.line(), word.text(), value));
            } else if (!(key instanceof Node.Refused)) {
                mistakes.add(key.line(), "", new Wording("键应为一个词", "expected a word as the key"));
            }
        }
        return new Node.Mapping(line, entries);
    }

    private Node sequence(int line, int depth) {
        var items = new ArrayList<Node>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth));
        }
        return new Node.Sequence(line, items);
    }

    /** Passes over the rest of a collection that has just begun. */
    private void skip() {
        for (int open = 1; open > 0; ) {
            switch (events.next().getEventId()) {
                case MappingStart, SequenceStart -> open++;
                case MappingEnd, SequenceEnd -> open--;
                default -> {}
            }
        }
    }

    private void refuseTag(Optional<String> tag, int line) {
        tag.ifPresent(name ->
                mistakes.add(line, "", new Wording("不能用标签 " + name, "expected a plain value, found the tag " + name)));
    }

    private static Wording noYaml(String problem) {
        if (problem.contains("\\t")) {
            return new Wording("缩进应为空格，不能用制表符", "expected spaces for indentation, found a tab");
        }
        return new Wording("不是合法的 YAML（" + problem + "）", "expected YAML: " + problem);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Composer::line).orElse(0);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
