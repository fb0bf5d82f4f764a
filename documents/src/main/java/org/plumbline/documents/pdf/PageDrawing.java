package org.plumbline.documents.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the parts of one page: shades first, then rules, then the texts in reading order. */
final class PageDrawing {

    private static final double RULE = 0.5;
    private static final String INK = "0.25 ";
    private static final String SHADE = "0.955 ";
    private static final double FOOT_SIZE = 8;

    /** The most that letters move apart, in parts of their size, for a line to reach the other side. */
    private static final double SPREAD = 0.12;

    private final Fonts fonts;
    private final PaperSize paper;
    private final Ink ink = new Ink();
    private @Nullable Look inUse;
    private double spread;

    private PageDrawing(Fonts fonts, PaperSize paper) {
        this.fonts = fonts;
        this.paper = paper;
    }

    /** @param foot the page number in words; empty where there is none */
    static byte[] of(List<Part> parts, String foot, PaperSize paper, Fonts fonts) {
        var drawing = new PageDrawing(fonts, paper);
        drawing.shades(parts);
        drawing.rules(parts);
        drawing.ink.text("BT\n");
        parts.forEach(drawing::texts);
        drawing.foot(foot);
        drawing.ink.text("ET\n");
        return drawing.ink.bytes();
    }

    private void shades(List<Part> parts) {
        var shaded = parts.stream().filter(part -> part.look().shaded()).toList();
        if (shaded.isEmpty()) {
            return;
        }
        ink.text(SHADE).text("g\n");
        for (var part : shaded) {
            ink.number(part.left()).number(paper.height() - part.bottom());
            ink.number(part.width()).number(part.height()).text("re\n");
        }
        ink.text("f\n0 g\n");
    }

    private void rules(List<Part> parts) {
        var rules = new Rules();
        parts.stream().filter(part -> part.look().bordered()).forEach(rules::around);
        ink.number(RULE).text("w 2 J ").text(INK).text("G\n");
        rules.write(ink, paper.height());
        ink.text("S\n");
    }

    private void texts(Part part) {
        double top = part.textTop();
        for (var line : part.lines()) {
            if (!line.text().isEmpty()) {
                double baseline = top
                        + (part.look().lineHeight() - part.look().size()) / 2
                        + part.look().size() * FontFile.ASCENT / FontFile.EM;
                text(line, part, baseline);
            }
            top += part.look().lineHeight();
        }
    }

    private void text(Line line, Part part, double baseline) {
        var look = part.look();
        double space = part.width() - 2 * look.across();
        double x = part.left() + look.across();
        double apart = 0;
        switch (look.side()) {
            case LEFT -> {}
            case CENTRE -> x += (space - line.width()) / 2;
            case RIGHT -> x += space - line.width();
            case BOTH -> apart = apart(line, space, look);
        }
        show(line, look, x, baseline, apart);
    }

    private static double apart(Line line, double space, Look look) {
        double apart =
                (space - line.width()) / Math.max(1, line.text().stripTrailing().length() - 1);
        return line.full() && apart > 0 && apart <= SPREAD * look.size() ? apart : 0;
    }

    private void show(Line line, Look look, double x, double baseline, double apart) {
        use(look);
        if (Math.round(apart * 100) != Math.round(spread * 100)) {
            ink.number(apart).text("Tc ");
            spread = apart;
        }
        ink.text("1 0 0 1 ").number(x).number(paper.height() - baseline).text("Tm <");
        var font = fonts.of(look.font());
        line.text().codePoints().forEach(character -> ink.hex(font.number(character)));
        ink.text("> Tj\n");
    }

    private void use(Look look) {
        if (inUse == null || !inUse.font().equals(look.font()) || inUse.size() != look.size()) {
            ink.text("/")
                    .text(fonts.name(look.font()))
                    .text(" ")
                    .number(look.size())
                    .text("Tf\n");
            inUse = look;
        }
    }

    private void foot(String foot) {
        if (foot.isEmpty()) {
            return;
        }
        var look = Look.foot(FOOT_SIZE);
        var line = Lines.of(foot, look.font(), look.size(), paper.width()).get(0);
        show(line, look, (paper.width() - line.width()) / 2, paper.height() - PaperSize.FOOT / 2, 0);
    }
}
