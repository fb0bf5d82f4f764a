package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a page with their pieces joined: a line drawn twice, in dots, dashes or cell by cell is one. */
final class JoinedRules {

    /** Lines this near to one another are one line. */
    private static final double SAME = 1.5;

    /** A gap within a line, such as between two dashes, is not longer. */
    private static final double GAP = 4;

    /** A shorter line is a dot or a dash of nothing. */
    private static final double SHORTEST = 5;

    private JoinedRules() {}

    static List<Rule> across(List<Rule> rules) {
        return joined(rules.stream().filter(Rule::isAcross).toList());
    }

    /** The lines down the page. */
    static List<Rule> down(List<Rule> rules) {
        return joined(rules.stream()
                        .filter(rule -> !rule.isAcross() || rule.endX() == rule.x())
                        .map(JoinedRules::mirrored)
                        .toList())
                .stream()
                .map(JoinedRules::mirrored)
                .toList();
    }

    private static Rule mirrored(Rule rule) {
        return new Rule(rule.y(), rule.x(), rule.endY(), rule.endX());
    }

    private static List<Rule> joined(List<Rule> across) {
        var sorted = new ArrayList<>(across);
        sorted.sort(Comparator.comparingDouble(Rule::y));
        var joined = new ArrayList<Rule>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size() || sorted.get(to).y() - sorted.get(to - 1).y() > SAME) {
                join(sorted.subList(from, to), joined);
                from = to;
            }
        }
        joined.removeIf(rule -> rule.endX() - rule.x() < SHORTEST);
        return joined;
    }

    private static void join(List<Rule> level, List<Rule> into) {
        level.sort(Comparator.comparingDouble(Rule::x));
        Rule open = null;
        double longest = 0;
        for (var piece : level) {
            double length = piece.endX() - piece.x();
            if (open != null && piece.x() <= open.endX() + GAP) {
                double y = length > longest ? piece.y() : open.y();
                open = new Rule(open.x(), y, Math.max(open.endX(), piece.endX()), y);
                longest = Math.max(longest, length);
                continue;
            }
            if (open != null) {
                into.add(open);
            }
            open = new Rule(piece.x(), piece.y(), piece.endX(), piece.y());
            longest = length;
        }
        if (open != null) {
            into.add(open);
        }
    }
}
