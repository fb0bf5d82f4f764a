package org.plumbline.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** What holds for every form in every layout. */
class SheetTest {

    private static final int FORMS = 300;
    private static final SelfEvaluation BLANK = new SelfEvaluation(Map.of(), List.of(), List.of());

    static Stream<Layout> layouts() {
        return Layouts.ids().stream().map(id -> Layouts.named(id).orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theCellsCoverTheSheetExactly(Layout layout) {
        for (int seed = 0; seed < FORMS; seed++) {
            assertThat(grid(layout.sheet(new RandomForm(seed).form())))
                    .as("seed %d", seed)
                    .isNotEmpty();
        }
        assertThat(grid(layout.sheet(BLANK))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void everyValueIsPrintedWhereTheSheetSaysOrLeftOut(Layout layout) {
        for (int seed = 0; seed < FORMS; seed++) {
            var form = new RandomForm(seed).form();
            var sheet = layout.sheet(form);
            var printed = printed(sheet, form);
            form.cells()
                    .forEach(cell -> assertThat(sheet.leftOut().contains(cell.getKey()))
                            .as("%s is either printed or left out of %s", cell, sheet)
                            .isNotEqualTo(printed.contains(cell.getKey())));
            assertThat(form.cells().map(Map.Entry::getKey)).containsAll(sheet.leftOut());
        }
    }

    @Test
    void theCompleteLayoutLeavesNothingOut() {
        for (int seed = 0; seed < FORMS; seed++) {
            assertThat(Layouts.complete().sheet(new RandomForm(seed).form()).leftOut())
                    .isEmpty();
        }
    }

    /** The values whose whole text stands in the cells that name them, or in a heading merged over their row. */
    private static Set<FormPath> printed(Sheet sheet, SelfEvaluation form) {
        Map<FormPath, StringBuilder> texts = new HashMap<>();
        sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> cell.path()
                        .ifPresent(path -> texts.computeIfAbsent(path, none -> new StringBuilder())
                                .append(cell.text())));
        var printed = new HashSet<FormPath>();
        form.cells().forEach(cell -> {
            var path = above(cell.getKey(), form, texts.keySet());
            if (holds(texts.get(path), cell.getValue())) {
                printed.add(cell.getKey());
            }
            var reason = texts.get(FormPath.of(Indicator.Field.REASON, path.row()));
            if (path.field() == Indicator.Field.CORRECTIVE_ACTION && holds(reason, "\n改进措施：" + cell.getValue())) {
                printed.add(path);
            }
        });
        return printed;
    }

    private static boolean holds(@Nullable StringBuilder text, String value) {
        return text != null && text.indexOf(value) >= 0;
    }

    /** The path under which a value is printed: its own, or that of the same heading further up. */
    private static FormPath above(FormPath path, SelfEvaluation form, Set<FormPath> named) {
        boolean heading = path.field() == Indicator.Field.LEVEL1 || path.field() == Indicator.Field.LEVEL2;
        if (named.contains(path) || !heading || path.row() == 0) {
            return path;
        }
        var above = new FormPath(path.field(), path.row() - 1);
        return form.text(above).equals(form.text(path)) ? above(above, form, named) : path;
    }

    /** The text at each place of the sheet; fails where two cells overlap or none stands. */
    private static Map<List<Integer>, SheetCell> grid(Sheet sheet) {
        Map<List<Integer>, SheetCell> grid = new HashMap<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                for (int down = row; down < row + cell.rows(); down++) {
                    for (int right = cell.column(); right < cell.column() + cell.columns(); right++) {
                        assertThat(grid.put(List.of(down, right), cell))
                                .as("R%dC%d", down, right)
                                .isNull();
                    }
                }
            }
        }
        assertThat(grid).hasSize(sheet.rows().size() * sheet.widths().size());
        assertThat(grid.keySet().stream().map(place -> place.get(0)).collect(Collectors.toSet()))
                .hasSize(sheet.rows().size());
        assertThat(grid.keySet().stream().map(place -> place.get(1)).collect(Collectors.toSet()))
                .hasSize(sheet.widths().size());
        return grid;
    }
}
