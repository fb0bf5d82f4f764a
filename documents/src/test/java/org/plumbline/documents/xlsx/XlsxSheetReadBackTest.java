package org.plumbline.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.office.OfficePackage;
import org.plumbline.documents.print.Parts;
import org.plumbline.documents.print.RandomSheet;

class XlsxSheetReadBackTest {

    private static final int SEEDS = 300;

    @Test
    void ourReaderFindsEveryCellThatWeWrite() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            var sheet = new RandomSheet(seed).sheet();
            var content = FileContent.of(
                    "random.xlsx",
                    new ByteArrayInputStream(
                            Parts.written(XlsxSheet::write, sheet).file()));
            try (var office = OfficePackage.open(content)) {
                assertThat(cells(XlsxReader.grids(content, office)))
                        .as("seed %d", seed)
                        .isEqualTo(cells(sheet));
            }
        }
    }

    private static List<Cell> cells(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private static List<Cell> cells(Sheet sheet) {
        var rows = new XlsxSheetRows(sheet);
        var cells = new ArrayList<Cell>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                if (!cell.text().isBlank()) {
                    int first = rows.first(row);
                    int count = rows.first(row + cell.rows()) - first;
                    cells.add(new Cell("", first + 1, cell.column() + 1, count, cell.columns(), cell.text()));
                }
            }
        }
        return cells;
    }
}
