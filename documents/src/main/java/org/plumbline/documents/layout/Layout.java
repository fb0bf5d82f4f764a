package org.plumbline.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;

/** How a place prints the form: an official table as data. */
public final class Layout {

    private final String id;
    private final Wording name;
    private final boolean landscape;
    private final String unit;
    private final List<LayoutWidth> widths;
    private final List<LayoutBlock> blocks;

    Layout(
            String id,
            Wording name,
            boolean landscape,
            String unit,
            List<LayoutWidth> widths,
            List<LayoutBlock> blocks) {
        this.id = id;
        this.name = name;
        this.landscape = landscape;
        this.unit = unit;
        this.widths = List.copyOf(widths);
        this.blocks = List.copyOf(blocks);
    }

    /** The word in options and files. */
    public String id() {
        return id;
    }

    public Wording name() {
        return name;
    }

    /** The form in this layout; a form without funding lines or indicators gets those that the layout prints on blank forms. */
    public Sheet sheet(SelfEvaluation form) {
        var builder = new SheetBuilder(form, withLines(form), unit, widths);
        blocks.forEach(block -> block.print(builder));
        var title = builder.rows().get(0).cells().get(0).text();
        var project = form.text(HeadField.PROJECT);
        return new Sheet(
                id,
                project.isBlank() ? title : project,
                landscape,
                builder.widths(),
                builder.rows(),
                builder.leftOut());
    }

    private SelfEvaluation withLines(SelfEvaluation form) {
        var funding = new ArrayList<>(form.funding());
        var indicators = new ArrayList<>(form.indicators());
        for (var block : blocks) {
            if (block instanceof LayoutBlock.Funding funds && form.funding().isEmpty()) {
                funds.lines().forEach(label -> funding.add(line(label)));
            }
            if (block instanceof LayoutBlock.Indicators rows
                    && form.indicators().isEmpty()) {
                indicators.addAll(rows.lines());
            }
        }
        return new SelfEvaluation(form.head(), funding, indicators);
    }

    private static FundingLine line(String label) {
        return FundingLine.of(FundingSource.NAMED, field -> field == FundingLine.Field.LABEL ? label : "");
    }
}
