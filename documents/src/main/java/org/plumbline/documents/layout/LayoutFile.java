package org.plumbline.documents.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.LayoutBlock.Rows.Kind;

/** A layout as YAML: a small closed vocabulary, and every mistake said with its line. */
final class LayoutFile {

    private static final int WIDEST = 100;
    private static final int MOST_COLUMNS = 24;
    private static final List<String> PAGES = List.of("portrait", "landscape");
    private static final List<String> YEARS = List.of("always", "filled");
    private static final List<String> BLOCKS =
            List.of("title", "year", "rows", "filled-rows", "funding", "indicators", "signatures");

    private final LayoutMistakes mistakes;
    private int columns;

    private LayoutFile(LayoutMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * The layout that the text describes.
     *
     * @throws LayoutFileException with every mistake
     */
    static Layout read(String id, String yaml) {
        var mistakes = new LayoutMistakes(id + ".yaml");
        var root = LayoutNode.of(yaml, mistakes);
        var layout = root.map(node -> new LayoutFile(mistakes).layout(id, node));
        mistakes.refuseIfAny();
        return layout.orElseThrow();
    }

    private Layout layout(String id, LayoutNode file) {
        var name = file.at("name").wording();
        boolean landscape = file.at("page").word(PAGES).equals("landscape");
        var unit = file.has("unit") ? file.at("unit").text() : "";
        var widths = widths(file);
        columns = widths.size();
        var blocks = new ArrayList<LayoutBlock>();
        file.at("blocks").list().forEach(block -> blocks.add(block(block)));
        file.finish();
        return new Layout(id, name, landscape, unit, widths, blocks);
    }

    private static List<LayoutWidth> widths(LayoutNode file) {
        var widths = new ArrayList<LayoutWidth>();
        for (var item : file.at("widths").list()) {
            if (item.has("when")) {
                var when = item.at("when").list().stream()
                        .map(LayoutContents::anywhere)
                        .toList();
                widths.add(new LayoutWidth(item.at("width").number(1, WIDEST), when));
                item.finish();
            } else {
                widths.add(new LayoutWidth(item.number(1, WIDEST), List.of()));
            }
        }
        return widths;
    }

    private LayoutBlock block(LayoutNode node) {
        var kind = node.onlyKey();
        var block = kind.isEmpty() ? node : node.at(kind);
        return switch (kind) {
            case "title" -> new LayoutBlock.Title(block.text());
            case "year" -> new LayoutBlock.Year(block.word(YEARS).equals("always"));
            case "rows" -> rows(block, Kind.ALWAYS);
            case "filled-rows" -> rows(block, Kind.FILLED);
            case "signatures" -> rows(block, Kind.SIGNATURES);
            case "funding" -> funding(block);
            case "indicators" -> indicators(block);
            default -> {
                node.refuse(new Wording(
                        "以下之一：" + String.join("、", BLOCKS), "one of the blocks " + String.join(", ", BLOCKS)));
                yield new LayoutBlock.Rows(List.of(), Kind.ALWAYS);
            }
        };
    }

    private LayoutBlock rows(LayoutNode block, Kind kind) {
        var rows = new ArrayList<List<LayoutCell>>();
        var covered = new int[columns];
        for (var line : block.list()) {
            var row = line.list().stream().map(this::cell).toList();
            cover(line, row, kind == Kind.FILLED ? new int[columns] : covered);
            rows.add(row);
        }
        if (Arrays.stream(covered).anyMatch(left -> left > 0)) {
            block.refuse(new Wording("跨行的格在本块内结束", "cells that end within their block"));
        }
        return new LayoutBlock.Rows(rows, kind);
    }

    private LayoutCell cell(LayoutNode node) {
        int span = span(node, "columns");
        int rows = span(node, "rows");
        if (node.has("heading")) {
            var heading = LayoutCell.heading(node.at("heading").text(), span, rows);
            node.finish();
            return heading;
        }
        var content = node.has("print") ? LayoutContents.head(node.at("print")) : Content.NOTHING;
        node.finish();
        return LayoutCell.printing(content, span, rows);
    }

    private LayoutBlock funding(LayoutNode block) {
        var side = block.at("side").text();
        var parts = columns(block, 1, LayoutContents::funding);
        var lines = block.has("lines")
                ? block.at("lines").list().stream().map(LayoutNode::text).toList()
                : List.<String>of();
        block.finish();
        return new LayoutBlock.Funding(side, parts, lines);
    }

    private LayoutBlock indicators(LayoutNode block) {
        var side = block.has("side") ? block.at("side").text() : "";
        var parts = columns(block, side.isEmpty() ? 0 : 1, LayoutContents::indicator);
        var lines = new ArrayList<Indicator>();
        if (block.has("lines")) {
            for (var line : block.at("lines").list()) {
                var level1 = line.at("level1").text();
                line.at("level2").list().forEach(level2 -> lines.add(line(level1, level2.text())));
                line.finish();
            }
        }
        block.finish();
        return new LayoutBlock.Indicators(side, parts, lines);
    }

    private static Indicator line(String level1, String level2) {
        return Indicator.of(
                field -> field == Indicator.Field.LEVEL1 ? level1 : field == Indicator.Field.LEVEL2 ? level2 : "");
    }

    private List<LayoutColumn> columns(LayoutNode block, int before, LayoutContents.Reader content) {
        var parts = new ArrayList<LayoutColumn>();
        int covered = before;
        for (var node : block.at("columns").list()) {
            var part =
                    new LayoutColumn(node.at("heading").text(), content.read(node.at("print")), span(node, "columns"));
            node.finish();
            covered += part.columns();
            parts.add(part);
        }
        if (covered != columns) {
            refuseWidth(block, covered);
        }
        return parts;
    }

    private int span(LayoutNode node, String key) {
        return node.has(key) ? node.at(key).number(1, MOST_COLUMNS) : 1;
    }

    /** Takes the row's cells into the columns that no cell above covers; together they must fill the row. */
    private void cover(LayoutNode line, List<LayoutCell> row, int[] covered) {
        int taken = (int) Arrays.stream(covered).filter(rows -> rows > 0).count();
        int free = columns - taken;
        int wanted = row.stream().mapToInt(LayoutCell::columns).sum();
        if (wanted != free) {
            refuseWidth(line, wanted + taken);
            return;
        }
        int column = 0;
        for (var cell : row) {
            for (int left = cell.columns(); left > 0; column++) {
                if (covered[column] == 0) {
                    covered[column] = cell.rows();
                    left--;
                }
            }
        }
        for (int at = 0; at < columns; at++) {
            covered[at]--;
        }
    }

    private void refuseWidth(LayoutNode place, int covered) {
        mistakes.add(
                place.line(),
                new Wording(
                        "这一行占 " + covered + " 列，应占满 " + columns + " 列",
                        "the row covers " + covered + " columns, expected " + columns));
    }
}
