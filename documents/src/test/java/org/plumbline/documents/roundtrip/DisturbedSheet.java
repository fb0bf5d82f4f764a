package org.plumbline.documents.roundtrip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/** An official table as it comes back from people: other words, blank rows and columns, merges undone, notes added. */
final class DisturbedSheet {

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("全年预算数", "调整后预算数"),
            Map.entry("调整后预算数", "全年预算数（A）"),
            Map.entry("年初预算数", "年初预算"),
            Map.entry("全年执行数", "预算执行数"),
            Map.entry("执行率", "预算执行率(%)"),
            Map.entry("得分", "自评得分"),
            Map.entry("分值", "权重"),
            Map.entry("年度指标值", "目标值"),
            Map.entry("指标值", "年度指标值"),
            Map.entry("实际完成值", "全年实际完成值"),
            Map.entry("项目名称", "项 目 名 称"),
            Map.entry("实施单位", "项目实施单位"),
            Map.entry("一级指标", "一级\n指标"));

    /** Cells by row and column; a cell that covers several stands in each of them. */
    private final List<List<Piece>> rows = new ArrayList<>();

    private final Set<Integer> repeated = new HashSet<>();
    private final Sheet sheet;
    private final List<Integer> widths;

    private static final class Piece {
        private Role role;
        private String text;

        Piece(Role role, String text) {
            this.role = role;
            this.text = text;
        }
    }

    private DisturbedSheet(Sheet sheet) {
        this.sheet = sheet;
        this.widths = new ArrayList<>(sheet.widths());
        for (int row = 0; row < sheet.rows().size(); row++) {
            rows.add(new ArrayList<>(Arrays.asList(new Piece[widths.size()])));
            if (sheet.rows().get(row).repeated()) {
                repeated.add(row);
            }
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                var piece = new Piece(cell.role(), cell.text());
                for (int down = row; down < row + cell.rows(); down++) {
                    for (int right = cell.column(); right < cell.column() + cell.columns(); right++) {
                        rows.get(down).set(right, piece);
                    }
                }
            }
        }
    }

    /** The sheet disturbed in ways that the seed chooses, among them none. */
    static Sheet of(Sheet sheet, Random random) {
        var disturbed = new DisturbedSheet(sheet);
        if (random.nextInt(3) == 0) {
            disturbed.swapLabels(random);
        }
        if (random.nextInt(3) == 0) {
            disturbed.widenDigits(random);
        }
        if (random.nextInt(3) == 0) {
            disturbed.insertColumn(random.nextInt(disturbed.widths.size() + 1));
        }
        if (random.nextInt(3) == 0) {
            disturbed.insertRow(random.nextInt(disturbed.rows.size() + 1), "");
        }
        if (random.nextInt(3) == 0) {
            disturbed.unmerge(random);
        }
        if (random.nextInt(3) == 0) {
            disturbed.insertRow(
                    random.nextBoolean() ? disturbed.rows.size() : disturbed.firstIndicator() + random.nextInt(3),
                    "注：本表一式两份，由项目单位填报。");
        }
        return disturbed.sheet();
    }

    private void swapLabels(Random random) {
        pieces().stream()
                .filter(piece -> piece.role == Role.HEADING && random.nextBoolean())
                .forEach(piece -> piece.text = SYNONYMS.getOrDefault(piece.text, piece.text));
    }

    private void widenDigits(Random random) {
        for (var piece : pieces()) {
            if (piece.role == Role.FIGURE && random.nextInt(4) == 0) {
                var wide = new StringBuilder();
                piece.text
                        .chars()
                        .forEach(sign -> wide.append((char) (sign >= '0' && sign <= '9' ? sign + 0xFEE0 : sign)));
                piece.text = wide.toString();
            }
        }
    }

    private void insertColumn(int at) {
        for (var row : rows) {
            boolean within = at > 0 && at < row.size() && row.get(at - 1) == row.get(at);
            row.add(at, within ? row.get(at) : new Piece(Role.TEXT, ""));
        }
        widths.add(at, 4);
    }

    /** A row of one cell; cells that go on beyond the place go on through the row. */
    private void insertRow(int at, String text) {
        var added = new ArrayList<Piece>();
        var own = new Piece(Role.TEXT, text);
        for (int column = 0; column < widths.size(); column++) {
            boolean within = at > 0
                    && at < rows.size()
                    && rows.get(at - 1).get(column) == rows.get(at).get(column);
            boolean broken = column > 0 && added.contains(own) && added.get(column - 1) != own;
            own = broken || text.isEmpty() ? new Piece(Role.TEXT, "") : own;
            added.add(within ? rows.get(at).get(column) : own);
        }
        rows.add(at, added);
        var moved = new HashSet<Integer>();
        repeated.forEach(row -> moved.add(row >= at ? row + 1 : row));
        repeated.clear();
        repeated.addAll(moved);
    }

    private int firstIndicator() {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().anyMatch(piece -> piece.role == Role.GROUP)) {
                return row;
            }
        }
        return rows.size();
    }

    private void unmerge(Random random) {
        boolean all = random.nextBoolean();
        var seen = new HashSet<Piece>();
        var kept = new HashSet<Piece>();
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                var piece = row.get(column);
                if (seen.add(piece)) {
                    if (!all && random.nextBoolean()) {
                        kept.add(piece);
                    }
                } else if (!kept.contains(piece)) {
                    row.set(column, new Piece(piece.role, ""));
                }
            }
        }
    }

    private Set<Piece> pieces() {
        var pieces = new java.util.LinkedHashSet<Piece>();
        rows.forEach(pieces::addAll);
        return pieces;
    }

    private Sheet sheet() {
        var seen = new HashSet<Piece>();
        var printed = new ArrayList<SheetRow>();
        for (int row = 0; row < rows.size(); row++) {
            var cells = new ArrayList<SheetCell>();
            for (int column = 0; column < widths.size(); column++) {
                var piece = rows.get(row).get(column);
                if (seen.add(piece)) {
                    cells.add(cell(piece, row, column));
                }
            }
            printed.add(new SheetRow(cells, repeated.contains(row)));
        }
        return new Sheet(sheet.layout(), sheet.name(), sheet.landscape(), widths, printed, sheet.leftOut());
    }

    private SheetCell cell(Piece piece, int row, int column) {
        int right = column;
        while (right < widths.size() && rows.get(row).get(right) == piece) {
            right++;
        }
        int down = row;
        while (down < rows.size() && rows.get(down).get(column) == piece) {
            down++;
        }
        return new SheetCell(column, right - column, down - row, piece.role, piece.text, Optional.empty());
    }
}
