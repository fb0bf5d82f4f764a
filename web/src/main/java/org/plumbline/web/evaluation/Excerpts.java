package org.plumbline.web.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.reading.Problem;

/** Shows problems of the forms of a file at their place: in every table, the rows around those that have one. */
final class Excerpts {

    private final Map<String, ExcerptTable> tables = new LinkedHashMap<>();

    Excerpts(List<Grid> grids) {
        grids.forEach(grid -> tables.putIfAbsent(grid.place(), new ExcerptTable(grid)));
    }

    /** The excerpts in the order of the tables; problems that stand in none of them come last, in one without rows. */
    List<Excerpt> of(List<Problem> problems) {
        var byTable = new LinkedHashMap<String, NavigableMap<Integer, List<Problem>>>();
        tables.keySet().forEach(table -> byTable.put(table, new TreeMap<>()));
        var elsewhere = new ArrayList<Problem>();
        for (var problem : problems) {
            var place = ProblemPlace.of(problem.cell()).filter(each -> byTable.containsKey(each.table()));
            place.map(each -> byTable.getOrDefault(each.table(), new TreeMap<>())
                            .computeIfAbsent(each.row(), row -> new ArrayList<>()))
                    .orElse(elsewhere)
                    .add(problem);
        }
        var excerpts = new ArrayList<Excerpt>();
        tables.forEach((name, table) -> excerpts.addAll(excerpts(table, byTable.getOrDefault(name, new TreeMap<>()))));
        if (!elsewhere.isEmpty()) {
            excerpts.add(Excerpt.without(elsewhere));
        }
        return excerpts;
    }

    private static List<Excerpt> excerpts(ExcerptTable table, NavigableMap<Integer, List<Problem>> byRow) {
        var excerpts = new ArrayList<Excerpt>();
        var window = new TreeSet<Integer>();
        var here = new ArrayList<Problem>();
        byRow.forEach((row, problems) -> {
            var around = table.around(row);
            if (!window.isEmpty() && !table.areNear(window.last(), around.first())) {
                excerpts.add(table.excerpt(window, here));
                window.clear();
                here.clear();
            }
            window.addAll(around);
            here.addAll(problems);
        });
        if (!here.isEmpty()) {
            excerpts.add(table.excerpt(window, here));
        }
        return excerpts;
    }
}
