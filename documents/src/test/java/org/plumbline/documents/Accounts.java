package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.reading.Extraction;
import org.plumbline.documents.reading.Problem;

/** Checks that of a file's cells none is lost, none counts twice, and every value stands where it is said to stand. */
public final class Accounts {

    private Accounts() {}

    /** Reads the file, checks what became of its cells, and gives what was read. */
    public static Extraction checked(String name, byte[] file) throws Exception {
        var extraction = DocumentReader.extract(name, new ByteArrayInputStream(file));
        everyCellCountsOnce(name, extraction);
        everyListedCellIsAProblem(name, extraction);
        everyValueStandsWhereItIsSaidTo(name, extraction);
        return extraction;
    }

    private static void everyCellCountsOnce(String name, Extraction extraction) {
        var counted = Stream.concat(extraction.understood().stream(), extraction.listed().stream())
                .map(Accounts::placed)
                .sorted()
                .toList();
        var whole = cells(extraction).map(Accounts::placed).collect(Collectors.toSet());
        var all = extraction.grids().stream()
                .flatMap(grid -> placed(grid, whole.containsAll(counted)))
                .sorted()
                .toList();
        assertThat(counted).as(name).isEqualTo(all);
    }

    /** The cells of a grid, or their words where the text had no cells. */
    private static Stream<String> placed(Grid grid, boolean asCells) {
        var cells = grid.rows().stream().flatMap(row -> row.cells().stream());
        return asCells ? cells.map(Accounts::placed) : cells.flatMap(Accounts::words);
    }

    private static Stream<String> words(Cell cell) {
        var words = Arrays.stream(cell.text().split("[\\s\\p{Z}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var placed = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            placed.add(placed(new Cell(cell.place(), cell.row(), at + 1, words.get(at))));
        }
        return placed.stream();
    }

    private static void everyListedCellIsAProblem(String name, Extraction extraction) {
        var problems = extraction.forms().stream()
                .flatMap(form -> form.problems().stream())
                .collect(Collectors.groupingBy(Problem::cell, Collectors.counting()));
        assertThat(extraction.listed())
                .as(name)
                .allSatisfy(cell -> assertThat(problems).containsKey(cell.address()));
    }

    private static void everyValueStandsWhereItIsSaidTo(String name, Extraction extraction) {
        Map<String, String> texts = new HashMap<>();
        Set<String> listed = new HashSet<>();
        extraction.understood().forEach(cell -> texts.put(cell.address(), cell.text()));
        extraction.listed().forEach(cell -> listed.add(cell.address()));
        for (var read : extraction.forms()) {
            for (var value : read.form().cells().toList()) {
                var place = read.cells().get(value.getKey());
                var where = "%s: %s, said to stand at %s".formatted(name, value, place);
                assertThat(listed).as(where).doesNotContain(place);
                assertThat(texts.containsKey(place)).as(where).isTrue();
                var held = bare(texts.getOrDefault(place, ""));
                var stated = bare(value.getValue());
                assertThat(held.contains(stated) || stated.contains(held))
                        .as(where + ": " + held)
                        .isTrue();
            }
        }
    }

    private static Stream<Cell> cells(Extraction extraction) {
        return extraction.grids().stream().flatMap(grid -> grid.rows().stream()).flatMap(row -> row.cells().stream());
    }

    private static String placed(Cell cell) {
        return cell.address() + " " + cell.text();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
