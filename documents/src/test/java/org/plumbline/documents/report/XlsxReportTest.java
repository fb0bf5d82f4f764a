package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plumbline.core.language.Language;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.layout.UnprintableSheetException;

class XlsxReportTest {

    private static final String LONG = "长".repeat(40_000);

    @Test
    void hasASheetForEachFormThenFindingsThenStatistics() throws IOException {
        try (var workbook = workbook(CheckedSamples.keyEnterprises(), CheckedSamples.smeDevelopment())) {
            var names = new ArrayList<String>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));

            assertThat(names).containsExactly("重点中小企业工作", "促进中小企业发展", "问题清单", "统计");
        }
    }

    @Test
    void everyFindingIsANoteAtItsCell() throws IOException {
        var form = CheckedSamples.keyEnterprises();
        try (var workbook = workbook(form)) {
            var notes = notes(workbook.getSheetAt(0));

            assertThat(notes).isNotEmpty();
            for (var finding : form.examination().findings()) {
                var text = form.form().text(finding.at()).orElseThrow();
                assertThat(notes)
                        .anyMatch(cell -> cell.getStringCellValue().equals(text)
                                && cell.getCellComment()
                                        .getString()
                                        .getString()
                                        .contains(finding.check() + " "
                                                + finding.severity().words().zh() + "："
                                                + finding.message().zh() + "\n"
                                                + finding.message().en()));
            }
            assertThat(notes)
                    .allMatch(cell -> cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void aNoteAtABlankCellStandsWhereTheValueIsMissing() throws IOException {
        var form = CheckedSamples.changed(Map.of("indicators[0].target", ""));
        try (var workbook = workbook(form)) {
            assertThat(notes(workbook.getSheetAt(0)))
                    .anyMatch(cell -> cell.getStringCellValue().isEmpty()
                            && cell.getCellComment().getString().getString().startsWith("I01 "));
        }
    }

    @Test
    void findingsAreAListInBothLanguages() throws IOException {
        var form = CheckedSamples.keyEnterprises();
        try (var workbook = workbook(form)) {
            var sheet = workbook.getSheet("问题清单");
            var findings = form.examination().findings();

            assertThat(texts(sheet, 1)).containsExactly("项目", "来源", "检查", "级别", "位置", "填报", "应为", "说明", "Message");
            assertThat(sheet.getLastRowNum()).isEqualTo(findings.size() + 1);
            for (int at = 0; at < findings.size(); at++) {
                assertThat(texts(sheet, at + 2))
                        .contains(
                                findings.get(at).check(),
                                findings.get(at).message().zh(),
                                findings.get(at).message().en());
            }
        }
    }

    @Test
    void textStaysText() throws IOException {
        var form = CheckedSamples.changed(Map.of("project", "=1+1", "implementingUnit", "@SUM(A1)"));
        try (var workbook = workbook(form)) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK)));
            }
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("=1+1");
        }
    }

    @Test
    void theFormReadsBackAsItWas() throws Exception {
        var form = CheckedSamples.keyEnterprises();

        var read = DocumentReader.read("x.xlsx", new ByteArrayInputStream(bytes(form)));

        assertThat(read.get(0).form()).isEqualTo(form.form());
    }

    @Test
    void theSameFormsMakeTheSameBytes() throws IOException {
        assertThat(bytes(CheckedSamples.keyEnterprises())).isEqualTo(bytes(CheckedSamples.keyEnterprises()));
    }

    @Test
    void aFormTooLongForAWorkbookIsRefusedAndTheRestIsWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        var report = new XlsxReport(out);
        report.add(CheckedSamples.keyEnterprises());

        assertThatThrownBy(() -> report.add(CheckedSamples.changed(Map.of("goal.expected", LONG))))
                .isInstanceOf(UnprintableSheetException.class);
        report.finish();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }
    }

    private static List<Cell> notes(Sheet sheet) {
        var noted = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellComment() != null) {
                noted.add(cell);
            }
        }));
        assertThat(sheet.getCellComments()).hasSameSizeAs(noted);
        return noted;
    }

    private static List<String> texts(Sheet sheet, int row) {
        var texts = new ArrayList<String>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static XSSFWorkbook workbook(CheckedForm... forms) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(forms)));
    }

    private static byte[] bytes(CheckedForm... forms) throws IOException {
        return Reports.bytes(
                target -> ReportFormat.XLSX.open(new ReportTarget(Writer.nullWriter(), target.bytes(), target.look())),
                Language.ZH,
                forms);
    }
}
