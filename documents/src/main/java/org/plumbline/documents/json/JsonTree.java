package org.plumbline.documents.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON as read, with every scalar as its text, so that numbers stay as they are written. */
sealed interface JsonTree {

    /** What is written there, in short: quotation marks are left out. */
    String text();

    /** An object; of a name that stands twice all values are kept, so that none is lost in silence. */
    record Fields(Map<String, List<JsonTree>> byName) implements JsonTree {
        @Override
        public String text() {
            return byName.entrySet().stream()
                    .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + ": " + value.text()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    record Items(List<JsonTree> items) implements JsonTree {
        @Override
        public String text() {
            return items.stream().map(JsonTree::text).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    record Scalar(String text, Kind kind) implements JsonTree {}

    /** What a scalar is written as. */
    enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** Bounds memory: thousands of forms have fewer names and values. */
    int MOST_TOKENS = 2_000_000;

    JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
            .build();

    /**
     * All values of a text, one after the other: a document, or JSON Lines.
     *
     * @throws tools.jackson.core.JacksonException where the text is no JSON, which names line and column
     * @throws tools.jackson.core.exc.StreamConstraintsException where it holds far too much or nests far too deep
     */
    static List<JsonTree> parse(String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            var values = new ArrayList<JsonTree>();
            while (parser.nextToken() != null) {
                values.add(value(parser));
            }
            return values;
        }
    }

    private static JsonTree value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            var fields = new LinkedHashMap<String, List<JsonTree>>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                parser.nextToken();
                fields.computeIfAbsent(name, first -> new ArrayList<>(1)).add(value(parser));
            }
            return new Fields(fields);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var items = new ArrayList<JsonTree>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Items(items);
        }
        return new Scalar(parser.getString(), kind(parser.currentToken()));
    }

    private static Kind kind(JsonToken token) {
        if (token.isNumeric()) {
            return Kind.NUMBER;
        }
        if (token.isBoolean()) {
            return Kind.BOOLEAN;
        }
        return token == JsonToken.VALUE_NULL ? Kind.NULL : Kind.STRING;
    }
}
