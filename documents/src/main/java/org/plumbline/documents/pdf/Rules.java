package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of a page's table, each drawn once from end to end, however many cells share it. */
final class Rules {

    private static final double HUNDREDTHS = 100;

    private final SortedMap<Long, List<Piece>> across = new TreeMap<>();
    private final SortedMap<Long, List<Piece>> down = new TreeMap<>();

    /** Adds the four sides of a cell, without the lower one where the cell goes on. */
    void around(Part part) {
        long left = Math.round(part.left() * HUNDREDTHS);
        long right = Math.round(part.right() * HUNDREDTHS);
        long top = Math.round(part.top() * HUNDREDTHS);
        long bottom = Math.round(part.bottom() * HUNDREDTHS);
        add(across, top, left, right);
        if (!part.open()) {
            add(across, bottom, left, right);
        }
        add(down, left, top, bottom);
        add(down, right, top, bottom);
    }

    private static void add(SortedMap<Long, List<Piece>> rules, long at, long from, long to) {
        rules.computeIfAbsent(at, place -> new ArrayList<>()).add(new Piece(from, to));
    }

    /** Writes the rules as lines to be stroked. */
    void write(Ink ink, double pageHeight) {
        across.forEach((at, pieces) -> joined(pieces).forEach(piece -> {
            double y = pageHeight - at / HUNDREDTHS;
            ink.number(piece.from / HUNDREDTHS).number(y).text("m ");
            ink.number(piece.to / HUNDREDTHS).number(y).text("l\n");
        }));
        down.forEach((at, pieces) -> joined(pieces).forEach(piece -> {
            double x = at / HUNDREDTHS;
            ink.number(x).number(pageHeight - piece.from / HUNDREDTHS).text("m ");
            ink.number(x).number(pageHeight - piece.to / HUNDREDTHS).text("l\n");
        }));
    }

    private static List<Piece> joined(List<Piece> pieces) {
        pieces.sort(Comparator.comparingLong(Piece::from).thenComparingLong(Piece::to));
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && piece.from <= joined.get(last).to + 1) {
                joined.set(last, new Piece(joined.get(last).from, Math.max(joined.get(last).to, piece.to)));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private record Piece(long from, long to) {}
}
