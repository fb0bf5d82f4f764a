package org.plumbline.documents.pdf;

import java.util.List;

/**
 * What of a cell stands on one page. Places are told in points from the page's upper left corner.
 *
 * @param open whether the cell goes on on the next page, so that no rule closes it below
 * @param flowing whether the text came from the page before or goes on
 */
record Part(
        Look look,
        double left,
        double top,
        double width,
        double height,
        List<Line> lines,
        boolean open,
        boolean flowing) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** Where the first line's box begins. */
    double textTop() {
        return look.middle() && !flowing ? top + (height - lines.size() * look.lineHeight()) / 2 : top + look.along();
    }
}
