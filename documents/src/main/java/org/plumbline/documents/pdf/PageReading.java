package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one page: its characters go to the cells of tables, the others make lines of text. */
final class PageReading {

    private PageReading() {}

    /** The pieces from top to bottom of a page that stands upright. */
    static List<PagePiece> of(PageMarks page, Bounds bounds) {
        var tables = RuledTables.of(page, bounds);
        var inside = new HashMap<RuledTable, List<Glyph>>();
        var outside = new ArrayList<Glyph>();
        for (var glyph : page.glyphs()) {
            var table = glyph.turn() < 0 ? null : around(glyph, tables);
            (table == null ? outside : inside.computeIfAbsent(table, own -> new ArrayList<>())).add(glyph);
        }
        inside.forEach(RuledTable::addAll);
        var pieces = new ArrayList<PagePiece>();
        tables.stream().filter(table -> !table.isBlank()).forEach(table -> pieces.add(new PagePiece.Ruled(table)));
        for (var line : lines(outside)) {
            var first = page.glyphs().get(line.first().order());
            pieces.add(new PagePiece.Text(line, first.middleY()));
        }
        pieces.sort(Comparator.comparingDouble(PagePiece::top));
        return pieces;
    }

    /** The smallest table around a character. */
    private static @Nullable RuledTable around(Glyph glyph, List<RuledTable> tables) {
        RuledTable smallest = null;
        for (var table : tables) {
            boolean smaller = smallest == null
                    || table.lattice().area() < smallest.lattice().area();
            if (smaller && table.lattice().holds(glyph.middleX(), glyph.middleY())) {
                smallest = table;
            }
        }
        return smallest;
    }

    /** Lines of text that is written in the same direction. */
    private static List<TextLine> lines(List<Glyph> glyphs) {
        var byDirection = new LinkedHashMap<Long, List<Glyph>>();
        for (var glyph : glyphs) {
            long direction = Math.round(Math.toDegrees(Math.atan2(glyph.down(), glyph.right())));
            byDirection.computeIfAbsent(direction, same -> new ArrayList<>()).add(glyph.upright());
        }
        var lines = new ArrayList<TextLine>();
        byDirection.values().forEach(same -> lines.addAll(TextLine.of(same)));
        return lines;
    }
}
