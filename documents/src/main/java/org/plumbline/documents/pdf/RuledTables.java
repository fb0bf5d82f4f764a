package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Finds the tables that the lines of a page make: lines that touch one another belong to one table. */
final class RuledTables {

    /** More lines than a page of tables can have; with more it shows a drawing. */
    private static final int MOST_LINES = 4_000;

    /** A frame around more than this part of the page is no cell of a table. */
    private static final double FRAME = 0.6;

    /** A box that is lower or narrower holds no text; in points. */
    private static final double SMALLEST = 12;

    private final List<Rule> across;
    private final List<Rule> down;
    private final Bounds bounds;
    private final int[] groups;

    private RuledTables(List<Rule> across, List<Rule> down, Bounds bounds) {
        this.bounds = bounds;
        this.across = across;
        this.down = down;
        this.groups = new int[across.size() + down.size()];
        Arrays.setAll(groups, line -> line);
    }

    /** The tables from top to bottom, without text. */
    static List<RuledTable> of(PageMarks page, Bounds bounds) {
        var across = JoinedRules.across(page.rules());
        var down = JoinedRules.down(page.rules());
        if (across.size() > MOST_LINES || down.size() > MOST_LINES) {
            return List.of();
        }
        bounds.crossings((long) across.size() * down.size());
        var lattices = new RuledTables(across, down, bounds).lattices();
        double area = (page.page().endX() - page.page().x())
                * (page.page().endY() - page.page().y());
        lattices.removeIf(lattice -> isFrame(lattice, lattices, area));
        lattices.sort(Comparator.comparingDouble(Lattice::top).thenComparingDouble(Lattice::left));
        return lattices.stream().map(RuledTable::new).toList();
    }

    private List<Lattice> lattices() {
        for (int line = 0; line < across.size(); line++) {
            for (int other = 0; other < down.size(); other++) {
                if (touch(across.get(line), down.get(other))) {
                    groups[group(line)] = group(across.size() + other);
                }
            }
        }
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (int line = 0; line < groups.length; line++) {
            members.computeIfAbsent(group(line), group -> new ArrayList<>()).add(line);
        }
        var lattices = new ArrayList<Lattice>();
        members.values().forEach(lines -> add(lines, lattices));
        return lattices;
    }

    private void add(List<Integer> lines, List<Lattice> lattices) {
        var ownAcross = lines.stream()
                .filter(line -> line < across.size())
                .map(across::get)
                .toList();
        var ownDown = lines.stream()
                .filter(line -> line >= across.size())
                .map(line -> down.get(line - across.size()))
                .toList();
        if (ownAcross.isEmpty() || ownDown.isEmpty()) {
            return;
        }
        var lattice = Lattice.of(ownAcross, ownDown);
        if (lattice.columnCount() > 0
                && lattice.rowCount() > 0
                && lattice.right() - lattice.left() > SMALLEST
                && lattice.bottom() - lattice.top() > SMALLEST / 2) {
            bounds.fields((long) lattice.columnCount() * lattice.rowCount());
            lattices.add(lattice);
        }
    }

    private int group(int line) {
        int group = line;
        while (groups[group] != group) {
            groups[group] = groups[groups[group]];
            group = groups[group];
        }
        return group;
    }

    private static boolean touch(Rule across, Rule down) {
        return across.x() <= down.x() + Lattice.NEAR
                && down.x() <= across.endX() + Lattice.NEAR
                && down.y() <= across.y() + Lattice.NEAR
                && across.y() <= down.endY() + Lattice.NEAR;
    }

    /** Whether it is a box around other tables, or around most of the page. */
    private static boolean isFrame(Lattice lattice, List<Lattice> all, double pageArea) {
        if (lattice.columnCount() > 1 || lattice.rowCount() > 1) {
            return false;
        }
        boolean closed = lattice.isClosedAbove(0, 0) && lattice.isClosedAbove(1, 0);
        return (closed && lattice.area() > FRAME * pageArea)
                || all.stream().anyMatch(other -> other != lattice && lattice.holds(other));
    }
}
