package org.plumbline.documents.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.layout.SheetMerging;

/** The form as the official table in HTML: merged cells, borders, one page wide on A4 landscape. Nothing but the form. */
public final class HtmlSheet {

    private static final String STYLE = "html-sheet.css";

    private final SelfEvaluation form;
    private final HtmlTable table;
    private final List<Indicator.Field> fields;

    private HtmlSheet(SelfEvaluation form, HtmlTable table) {
        this.form = form;
        this.table = table;
        this.fields = SheetMerging.printedFields(form);
    }

    public static void write(List<SelfEvaluation> forms, Appendable out) throws IOException {
        out.append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.append(HtmlTable.escape(title(forms.get(0)))).append("</title>\n<style>\n");
        out.append(style()).append("</style>\n</head>\n<body>\n");
        for (var form : forms) {
            new HtmlSheet(form, new HtmlTable(out)).write(out);
        }
        out.append("</body>\n</html>\n");
    }

    private static String title(SelfEvaluation form) {
        return form.text(HeadField.TITLE).isEmpty() ? "项目支出绩效自评表" : form.text(HeadField.TITLE);
    }

    private void write(Appendable out) throws IOException {
        out.append("<section>\n<h1>").append(HtmlTable.escape(title(form))).append("</h1>\n");
        caption(out);
        out.append("<table>\n<colgroup>");
        for (var field : fields) {
            out.append("<col class=\"")
                    .append(field.name().toLowerCase(Locale.ROOT))
                    .append("\">");
        }
        out.append("</colgroup>\n");
        head();
        funding();
        goals();
        indicators();
        tail();
        out.append("</table>\n</section>\n");
    }

    private void caption(Appendable out) throws IOException {
        var year = form.text(HeadField.YEAR);
        var unit = form.funding().isEmpty() ? form.text(HeadField.AMOUNT_UNIT) : "";
        if (year.isEmpty() && unit.isEmpty()) {
            return;
        }
        out.append("<p class=\"caption\"><span>")
                .append(year.isEmpty() ? "" : "（" + year + " 年度）")
                .append("</span><span>");
        out.append(unit.isEmpty() ? "" : "金额单位：" + HtmlTable.escape(unit)).append("</span></p>\n");
    }

    private void head() throws IOException {
        pair(HeadField.PROJECT, HeadField.PROJECT_CODE);
        pair(HeadField.SUPERVISING_DEPARTMENT, HeadField.IMPLEMENTING_UNIT);
        pair(HeadField.CONTACT, HeadField.DISCLOSURE);
    }

    private void pair(HeadField left, HeadField right) throws IOException {
        var present = new ArrayList<HeadField>();
        for (var field : List.of(left, right)) {
            if (!form.text(field).isEmpty()) {
                present.add(field);
            }
        }
        if (present.size() == 2) {
            table.row(row -> row.heading(left.words().zh(), 1, 1)
                    .text(form.text(left), 3)
                    .heading(right.words().zh(), 1, 1)
                    .text(form.text(right), fields.size() - 5));
        } else if (present.size() == 1) {
            table.row(row ->
                    row.heading(present.get(0).words().zh(), 1, 1).text(form.text(present.get(0)), fields.size() - 1));
        }
    }

    private void funding() throws IOException {
        if (form.funding().isEmpty()) {
            return;
        }
        var unit = form.text(HeadField.AMOUNT_UNIT);
        var amounts = Arrays.stream(FundingLine.Field.values())
                .filter(field -> field != FundingLine.Field.LABEL && field != FundingLine.Field.REASON)
                .toList();
        boolean reasons =
                form.funding().stream().anyMatch(line -> !line.reason().isEmpty());
        int spare = fields.size() - 2 - amounts.size();
        table.row(row -> {
            row.heading(
                    unit.isEmpty() ? "项目资金" : "项目资金（" + unit + "）",
                    1,
                    form.funding().size() + 1);
            row.heading("", 1, 1);
            amounts.forEach(field -> row.heading(field.words().zh(), 1, 1));
            if (spare > 0) {
                row.heading(reasons ? FundingLine.Field.REASON.words().zh() : "", spare, 1);
            }
        });
        for (var line : form.funding()) {
            table.row(row -> {
                row.text(line.label(), 1);
                amounts.forEach(field -> row.figure(field.in(line)));
                if (spare > 0) {
                    row.text(line.reason(), spare);
                }
            });
        }
    }

    private void goals() throws IOException {
        var expected = form.text(HeadField.EXPECTED);
        var achieved = form.text(HeadField.ACHIEVED);
        if (expected.isEmpty() && achieved.isEmpty()) {
            return;
        }
        table.row(row -> row.heading("年度总体目标", 1, 2)
                .heading(HeadField.EXPECTED.words().zh(), 3, 1)
                .heading(HeadField.ACHIEVED.words().zh(), fields.size() - 4, 1));
        table.row(row -> row.prose(expected, 3).prose(achieved, fields.size() - 4));
    }

    private void indicators() throws IOException {
        if (form.indicators().isEmpty()) {
            return;
        }
        table.row(row -> fields.forEach(field -> row.heading(field.words().zh(), 1, 1)));
        for (int at = 0; at < form.indicators().size(); at++) {
            int index = at;
            table.row(row -> indicator(row, index));
        }
        table.row(row -> row.heading("总分", 5, 1)
                .figure(form.text(HeadField.TOTAL_WEIGHT))
                .figure(form.text(HeadField.TOTAL_SCORE))
                .text("", fields.size() - 7));
    }

    private void indicator(HtmlTable.Row row, int index) {
        var rows = form.indicators();
        var merged = SheetMerging.repeated(index == 0 ? null : rows.get(index - 1), rows.get(index));
        for (var field : fields) {
            var text = field.in(rows.get(index));
            switch (field) {
                case LEVEL1, LEVEL2 -> {
                    if (!merged.contains(field)) {
                        row.group(text, SheetMerging.span(rows, index, field));
                    }
                }
                case TARGET, ACTUAL, WEIGHT, SCORE, LAST_YEAR_TARGET, LAST_YEAR_ACTUAL -> row.figure(text);
                case CORE -> row.group(text, 1);
                case NAME, REASON, CORRECTIVE_ACTION -> row.text(text, 1);
            }
        }
    }

    private void tail() throws IOException {
        for (var field : List.of(HeadField.RATING, HeadField.CONCLUSION, HeadField.DIFFICULTIES, HeadField.MEASURES)) {
            if (!form.text(field).isEmpty()) {
                table.row(row -> row.heading(field.words().zh(), 1, 1).prose(form.text(field), fields.size() - 1));
            }
        }
    }

    private static String style() throws IOException {
        try (var stream = Objects.requireNonNull(HtmlSheet.class.getResourceAsStream(STYLE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
