package org.plumbline.policies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Text to tree, from the events of the YAML parser: scalars stay text, so that no number passes through a double.
 *
 * <p>Refuses what a policy file has no use for: anchors, aliases, tags, several documents, deep nesting.
 */
final class Composer {

    private static final int DEEPEST = 16;
    private static final Wording ALIAS = new Wording("应写出内容，不能用别名（*）", "expected the value itself, found an alias (*)");
    private static final Wording ANCHOR = new Wording("不能用锚点（&）", "expected a plain value, found an anchor (&)");
    private static final Wording DEEP =
            new Wording("嵌套不能超过 " + DEEPEST + " 层", "expected no more than " + DEEPEST + " levels");
    private static final Wording ANOTHER = new Wording("只能有一个文档（---）", "expected one document, found another (---)");
    private static final Wording KEY = new Wording("键应为一个词", "expected a word as the key");
    private static final Wording VERSION = new Wording("应为 YAML 1.2", "expected YAML 1.2");

    /** Ends the reading of text that no policy file looks like; noted before it is thrown. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Mistakes mistakes;
    private final Iterator<Event> events;
    private final Deque<String> path = new ArrayDeque<>();

    private Composer(Iterator<Event> events, Mistakes mistakes) {
        this.events = events;
        this.mistakes = mistakes;
    }

    /** The tree of the one document; empty where there is none or the text is no YAML. */
    static Optional<Node> compose(String yaml, Mistakes mistakes) {
        var parse = new Parse(LoadSettings.builder().build());
        try {
            return new Composer(parse.parseString(yaml).iterator(), mistakes).document();
        } catch (MarkedYamlEngineException mistake) {
            Syntax.note(mistake, yaml, mistakes);
        } catch (ReaderException mistake) {
            Syntax.note(mistake, yaml, mistakes);
        } catch (YamlVersionException mistake) {
            mistakes.add(1, "", VERSION);
        } catch (TooDeepException mistake) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        Node root = null;
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof NodeEvent begun) {
                root = node(begun);
            } else if (event.getEventId() == Event.ID.DocumentStart && root != null) {
                mistakes.add(line(event), "", ANOTHER);
                break;
            }
        }
        return Optional.ofNullable(root);
    }

    private Node node(Event event) {
        if (event instanceof AliasEvent) {
            note(event, ALIAS);
            return new Node.Refused(line(event));
        }
        if (event instanceof NodeEvent begun && begun.getAnchor().isPresent()) {
            note(event, ANCHOR);
        }
        if (event instanceof ScalarEvent scalar) {
            noteTag(event, scalar.getTag());
            return new Node.Scalar(line(event), scalar.getValue().strip());
        }
        noteTag(event, ((CollectionStartEvent) event).getTag());
        if (path.size() >= DEEPEST) {
            note(event, DEEP);
            throw new TooDeepException();
        }
        return event.getEventId() == Event.ID.MappingStart ? mapping(event) : sequence(event);
    }

    private Node mapping(Event start) {
        var entries = new ArrayList<Node.Entry>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            var key = below("", event);
            if (key instanceof Node.Scalar word) {
                var value = below(path.isEmpty() ? word.text() : "." + word.text(), events.next());
                entries.add(new Node.Entry(word.line(), word.text(), value));
            } else {
                below("", events.next());
                note(event, KEY);
            }
        }
        return new Node.Mapping(line(start), entries);
    }

    private Node sequence(Event start) {
        var items = new ArrayList<Node>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(below("[" + items.size() + "]", event));
        }
        return new Node.Sequence(line(start), items);
    }

    private Node below(String step, Event event) {
        path.addLast(step);
        var node = node(event);
        path.removeLast();
        return node;
    }

    private void noteTag(Event event, Optional<String> tag) {
        tag.ifPresent(name -> note(
                event,
                new Wording(
                        "不能用标签 " + Expectation.shown(name),
                        "expected a plain value, found the tag " + Expectation.shown(name))));
    }

    private void note(Event event, Wording what) {
        mistakes.add(line(event), String.join("", path), what);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
