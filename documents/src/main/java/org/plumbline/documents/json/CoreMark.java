package org.plumbline.documents.json;

import java.util.Optional;
import org.plumbline.core.form.Indicator;
import org.plumbline.documents.json.JsonTree.Kind;
import tools.jackson.core.JsonGenerator;

/**
 * The mark of a core indicator (核心指标) in JSON: a boolean where the cell says yes or no, else the printed text.
 *
 * <p>The booleans stand for 是 and 否; another mark that says so, such as {@code ★}, stands beside the boolean.
 */
final class CoreMark {

    static final String NAME = "core";
    static final String PRINTED = "coreMark";

    private CoreMark() {}

    static void write(Indicator row, JsonGenerator json) {
        if (row.isCore().isPresent()) {
            boolean core = row.isCore().get();
            json.writeBooleanProperty(NAME, core);
            if (!row.core().equals(word(core))) {
                json.writeStringProperty(PRINTED, row.core());
            }
        } else if (!row.core().isEmpty()) {
            json.writeStringProperty(NAME, row.core());
        }
    }

    /** The printed word that a boolean stands for. */
    static String of(JsonTree.Scalar bool) {
        return word(bool.text().equals("true"));
    }

    /** The row with another mark that says the same as the boolean; empty where it does not, or there is no boolean. */
    static Optional<Indicator> printed(Indicator row, JsonTree mark) {
        boolean plain = row.core().equals(word(true)) || row.core().equals(word(false));
        if (!plain || !(mark instanceof JsonTree.Scalar scalar) || scalar.kind() != Kind.STRING) {
            return Optional.empty();
        }
        return Optional.of(row.with(Indicator.Field.CORE, scalar.text()))
                .filter(marked -> marked.isCore().equals(row.isCore()));
    }

    private static String word(boolean core) {
        return core ? "是" : "否";
    }
}
