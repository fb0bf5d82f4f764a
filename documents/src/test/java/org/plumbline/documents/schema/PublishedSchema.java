package org.plumbline.documents.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A schema under {@code docs/schemas}, and where it refuses a document, in the words of the readers. */
final class PublishedSchema {

    private static final Path FOLDER = Path.of("../docs/schemas");

    static final PublishedSchema FORM = new PublishedSchema("form.schema.json");
    static final PublishedSchema REPORT = new PublishedSchema("report.schema.json");
    static final PublishedSchema POLICY = new PublishedSchema("policy.schema.json");

    private final Schema schema;
    private final JsonNode tree;

    private PublishedSchema(String name) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        schema = registry.getSchema(read(name), InputFormat.JSON);
        tree = schema.getSchemaNode();
    }

    static List<PublishedSchema> all() {
        return List.of(FORM, REPORT, POLICY);
    }

    /** What is wrong with the schema itself. */
    List<Error> mistakes() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(tree);
    }

    JsonNode tree() {
        return tree;
    }

    List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    List<Error> errorsInYaml(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    /** Each refused place once, such as {@code indicators[0].note}; empty text for the whole document. */
    static Set<String> places(List<Error> errors) {
        var places = new TreeSet<String>();
        errors.forEach(error -> places.add(place(error)));
        return places;
    }

    private static String place(Error error) {
        var at = path(error.getInstanceLocation().toString());
        var rule = error.getEvaluationPath().toString();
        if (rule.contains("/anyOf/")) {
            return at;
        }
        if (rule.contains("/dependentSchemas/coreMark/")) {
            return (error.getKeyword().equals("required") ? at : at.substring(0, at.lastIndexOf('.'))) + ".coreMark";
        }
        var property = error.getProperty();
        boolean names =
                Set.of("additionalProperties", "required", "propertyNames").contains(error.getKeyword());
        return names && property != null ? join(at, property) : at;
    }

    /** {@code /indicators/0/note} as {@code indicators[0].note}. */
    private static String path(String pointer) {
        var path = "";
        for (var step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            path = step.matches("\\d+") ? path + "[" + step + "]" : join(path, step);
        }
        return path;
    }

    private static String join(String path, String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
