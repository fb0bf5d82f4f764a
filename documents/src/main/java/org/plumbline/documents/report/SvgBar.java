package org.plumbline.documents.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A bar as SVG; the figures that it draws stand beside it. */
final class SvgBar {

    /** What bars are filled with where colour alone would tell them apart. */
    static final String PATTERNS =
            "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>"
                    + "<pattern id=\"hatched\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                    + "<rect width=\"4\" height=\"4\" fill=\"#fff6e0\"/><rect width=\"2\" height=\"4\" fill=\"#d59a1c\"/>"
                    + "</pattern></defs></svg>\n";

    private static final BigDecimal WIDTH = BigDecimal.valueOf(220);
    private static final int HEIGHT = 12;
    private static final int LANE = 7;

    private SvgBar() {}

    static String of(Bar bar) {
        int height = bar.stacked() ? HEIGHT : LANE * bar.parts().size();
        var svg = open(WIDTH.intValue() + 2, height);
        var left = BigDecimal.ZERO;
        int top = 0;
        for (var part : bar.parts()) {
            var width = part.length().multiply(WIDTH).divide(bar.whole(), 1, RoundingMode.HALF_UP);
            if (width.signum() > 0) {
                rect(part.look(), left, top, width, bar.stacked() ? HEIGHT : LANE, svg);
            }
            left = bar.stacked() ? left.add(width) : left;
            top += bar.stacked() ? 0 : LANE;
        }
        return svg.append("</svg>").toString();
    }

    /** A small square of the look, for a legend. */
    static String swatch(Bar.Look look) {
        var svg = open(HEIGHT, HEIGHT);
        rect(look, BigDecimal.ZERO, 0, BigDecimal.valueOf(HEIGHT), HEIGHT, svg);
        return svg.append("</svg>").toString();
    }

    private static StringBuilder open(int width, int height) {
        return new StringBuilder("<svg width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" aria-hidden=\"true\">");
    }

    private static void rect(Bar.Look look, BigDecimal left, int top, BigDecimal width, int height, StringBuilder svg) {
        svg.append("<rect class=\"").append(look);
        svg.append("\" x=\"").append(left.add(new BigDecimal("0.5")).toPlainString());
        svg.append("\" y=\"").append(top).append(".5\" width=\"");
        svg.append(width.toPlainString())
                .append("\" height=\"")
                .append(height - 1)
                .append("\"/>");
    }
}
