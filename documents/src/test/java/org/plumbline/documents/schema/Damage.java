package org.plumbline.documents.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Damages one place of a document: an unknown name, a name left out, a value of another type. */
final class Damage {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;
    private final Predicate<String> mayGo;

    /** @param mayGo whether a name may be left out */
    Damage(long seed, Predicate<String> mayGo) {
        this.random = new Random(seed);
        this.mayGo = mayGo;
    }

    void to(JsonNode document) {
        var inner = new ArrayList<JsonNode>();
        collect(document, inner);
        var node = inner.get(random.nextInt(inner.size()));
        if (node instanceof ArrayNode list) {
            damage(list);
        } else if (node instanceof ObjectNode object) {
            damage(object);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer()) {
            inner.add(node);
            node.forEach(part -> collect(part, inner));
        }
    }

    private void damage(ArrayNode list) {
        if (list.isEmpty() || random.nextBoolean()) {
            list.add(other(NODES.objectNode()));
        } else {
            int at = random.nextInt(list.size());
            list.set(at, other(list.get(at)));
        }
    }

    private void damage(ObjectNode object) {
        var names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty() || random.nextInt(4) == 0) {
            object.set("qqzz" + random.nextInt(10), NODES.stringNode("多"));
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0 && mayGo.test(name)) {
            object.remove(name);
        } else {
            object.set(name, other(object.get(name)));
        }
    }

    /** A value of another type. */
    private JsonNode other(JsonNode node) {
        var others = new ArrayList<JsonNode>(
                List.of(NODES.arrayNode(), NODES.objectNode().put("qqzz", 1), NODES.booleanNode(random.nextBoolean())));
        if (!node.isString()) {
            others.add(NODES.stringNode("qqzz"));
        }
        if (!node.isNumber()) {
            others.add(NODES.numberNode(20.5));
        }
        others.removeIf(other -> other.getNodeType() == node.getNodeType());
        return others.get(random.nextInt(others.size()));
    }
}
