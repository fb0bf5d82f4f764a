package org.plumbline.documents.layout;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** What a cell of a layout prints of a form; {@code row} is that of a funding line or an indicator, else 0. */
sealed interface Content {

    /** Nothing: room for writing by hand. */
    Content NOTHING = new Nothing();

    /** Reason and corrective action in one cell, the second on a line of its own that begins with its name. */
    Content EXPLANATION = new Explanation();

    String text(SelfEvaluation form, int row);

    /** The cells of the form that are printed here, in whole or in part. */
    List<FormPath> paths(int row);

    Role role();

    private static String value(SelfEvaluation form, FormField field, int row) {
        return form.text(new FormPath(field, row)).orElse("");
    }

    record Nothing() implements Content {

        @Override
        public String text(SelfEvaluation form, int row) {
            return "";
        }

        @Override
        public List<FormPath> paths(int row) {
            return List.of();
        }

        @Override
        public Role role() {
            return Role.TEXT;
        }
    }

    /** One cell of the form, as printed. */
    record Field(FormField field) implements Content {

        @Override
        public String text(SelfEvaluation form, int row) {
            return value(form, field, row);
        }

        @Override
        public List<FormPath> paths(int row) {
            return List.of(new FormPath(field, row));
        }

        @Override
        public Role role() {
            if (field instanceof HeadField head) {
                return ofHead(head);
            }
            if (field instanceof FundingLine.Field line) {
                return line == FundingLine.Field.LABEL || line == FundingLine.Field.REASON ? Role.TEXT : Role.FIGURE;
            }
            return ofIndicator((Indicator.Field) field);
        }

        private static Role ofHead(HeadField field) {
            return switch (field) {
                case EXPECTED, ACHIEVED, CONCLUSION, DIFFICULTIES, MEASURES -> Role.PROSE;
                case TOTAL_WEIGHT, TOTAL_SCORE -> Role.FIGURE;
                case TITLE,
                        YEAR,
                        PROJECT,
                        PROJECT_CODE,
                        SUPERVISING_DEPARTMENT,
                        IMPLEMENTING_UNIT,
                        CONTACT,
                        AMOUNT_UNIT,
                        RATING,
                        DISCLOSURE -> Role.TEXT;
            };
        }

        private static Role ofIndicator(Indicator.Field field) {
            return switch (field) {
                case LEVEL1, LEVEL2 -> Role.GROUP;
                case NAME, REASON, CORRECTIVE_ACTION -> Role.TEXT;
                case TARGET, ACTUAL, WEIGHT, SCORE, LAST_YEAR_TARGET, LAST_YEAR_ACTUAL, CORE -> Role.FIGURE;
            };
        }
    }

    /** One of the three columns of a target. */
    record TargetPart(Part part) implements Content {

        enum Part {
            COMPARATOR,
            VALUE,
            UNIT;

            String of(TargetParts parts) {
                return switch (this) {
                    case COMPARATOR -> parts.comparator();
                    case VALUE -> parts.value();
                    case UNIT -> parts.unit();
                };
            }
        }

        @Override
        public String text(SelfEvaluation form, int row) {
            return row < form.indicators().size()
                    ? part.of(TargetParts.split(form.indicators().get(row).target()))
                    : "";
        }

        @Override
        public List<FormPath> paths(int row) {
            return List.of(FormPath.of(Indicator.Field.TARGET, row));
        }

        @Override
        public Role role() {
            return Role.FIGURE;
        }
    }

    record Explanation() implements Content {

        /** What the line of the corrective action begins with. */
        static final String ACTION = "改进措施：";

        @Override
        public String text(SelfEvaluation form, int row) {
            var reason = value(form, Indicator.Field.REASON, row);
            var action = value(form, Indicator.Field.CORRECTIVE_ACTION, row);
            return action.isEmpty() ? reason : reason + (reason.isEmpty() ? "" : "\n") + ACTION + action;
        }

        @Override
        public List<FormPath> paths(int row) {
            return Stream.of(Indicator.Field.REASON, Indicator.Field.CORRECTIVE_ACTION)
                    .map(field -> FormPath.of(field, row))
                    .toList();
        }

        @Override
        public Role role() {
            return Role.TEXT;
        }
    }
}
