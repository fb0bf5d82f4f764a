package org.plumbline.documents.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.layout.SheetMerging;

/** The form as tab-separated text, headers and data aligned, so that it reads back as the same form. */
public final class TsvSheet {

    private final SelfEvaluation form;
    private final Appendable out;

    private TsvSheet(SelfEvaluation form, Appendable out) {
        this.form = form;
        this.out = out;
    }

    public static void write(SelfEvaluation form, Appendable out) throws IOException {
        var sheet = new TsvSheet(form, out);
        sheet.head();
        sheet.funding();
        sheet.goals();
        sheet.indicators();
        sheet.tail();
    }

    private void head() throws IOException {
        row(form.text(HeadField.TITLE).isEmpty() ? "项目支出绩效自评表" : form.text(HeadField.TITLE));
        boolean yearInTitle = form.text(HeadField.TITLE).contains(form.text(HeadField.YEAR));
        if (!form.text(HeadField.YEAR).isEmpty() && !yearInTitle) {
            row("年度", form.text(HeadField.YEAR));
        }
        pair(HeadField.PROJECT, HeadField.PROJECT_CODE);
        pair(HeadField.SUPERVISING_DEPARTMENT, HeadField.IMPLEMENTING_UNIT);
        pair(HeadField.CONTACT, HeadField.CONTACT);
    }

    /** One row for both where both are printed, as forms have it. */
    private void pair(HeadField left, HeadField right) throws IOException {
        var cells = new ArrayList<String>();
        for (var field : left == right ? List.of(left) : List.of(left, right)) {
            if (!form.text(field).isEmpty()) {
                cells.add(field.words().zh());
                cells.add(form.text(field));
            }
        }
        if (!cells.isEmpty()) {
            row(cells);
        }
    }

    private void funding() throws IOException {
        if (form.funding().isEmpty()) {
            return;
        }
        var unit = form.text(HeadField.AMOUNT_UNIT);
        boolean reasons =
                form.funding().stream().anyMatch(line -> !line.reason().isEmpty());
        var fields = Arrays.stream(FundingLine.Field.values())
                .filter(field -> field != FundingLine.Field.LABEL && (reasons || field != FundingLine.Field.REASON))
                .toList();
        var header = new ArrayList<>(List.of(unit.isEmpty() ? "项目资金" : "项目资金（" + unit + "）", ""));
        fields.forEach(field -> header.add(field.words().zh()));
        row(header);
        for (var line : form.funding()) {
            var cells = new ArrayList<>(List.of("", line.label()));
            fields.forEach(field -> cells.add(field.in(line)));
            row(cells);
        }
    }

    private void goals() throws IOException {
        var expected = form.text(HeadField.EXPECTED);
        var achieved = form.text(HeadField.ACHIEVED);
        if (!expected.isEmpty() || !achieved.isEmpty()) {
            row(
                    "年度总体目标",
                    HeadField.EXPECTED.words().zh(),
                    "",
                    "",
                    HeadField.ACHIEVED.words().zh());
            row("", expected, "", "", achieved);
        }
    }

    private void indicators() throws IOException {
        if (form.indicators().isEmpty()) {
            return;
        }
        var fields = SheetMerging.printedFields(form);
        row(fields.stream().map(field -> field.words().zh()).toList());
        Indicator above = null;
        for (var indicator : form.indicators()) {
            var merged = SheetMerging.repeated(above, indicator);
            row(fields.stream()
                    .map(field -> merged.contains(field) ? "" : field.in(indicator))
                    .toList());
            above = indicator;
        }
        row("总分", "", "", "", "", form.text(HeadField.TOTAL_WEIGHT), form.text(HeadField.TOTAL_SCORE));
    }

    private void tail() throws IOException {
        for (var field : List.of(HeadField.RATING, HeadField.CONCLUSION, HeadField.DIFFICULTIES, HeadField.MEASURES)) {
            if (!form.text(field).isEmpty()) {
                row(field.words().zh(), form.text(field));
            }
        }
    }

    private void row(String... cells) throws IOException {
        row(List.of(cells));
    }

    private void row(List<String> cells) throws IOException {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        for (int at = 0; at < last; at++) {
            out.append(at == 0 ? "" : "\t").append(TabSeparated.cell(cells.get(at)));
        }
        out.append('\n');
    }
}
