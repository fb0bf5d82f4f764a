package org.plumbline.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.RandomForm;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.print.DrawnSheet;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.documents.xlsx.XlsxSheet;

/**
 * LibreOffice as outside judge: it opens what we write, saves it again, and nothing has changed; what it prints is what
 * we wrote. Runs by {@code ./verify --office} alone.
 */
@Tag("office")
class LibreOfficeTest {

    private static final int SEEDS = 40;
    private static final List<Path> SAMPLES =
            List.of(Path.of("../samples/key-enterprises-2023.tsv"), Path.of("../samples/sme-development.tsv"));
    private static final List<String> TEXTS = List.of(
            "=360(天)",
            "=1+1",
            "+86",
            "-",
            "@SUM(A1)",
            "1E5",
            "00123",
            "1/2",
            "2023-01-01",
            "10:30",
            "50%",
            "1,234.50",
            "TRUE",
            "#N/A",
            "'x",
            "''",
            " 前",
            "后 ",
            "  ",
            "两行\n文字",
            "末尾\n",
            "_x0041_",
            "_X0041_",
            "_x005F_",
            "_x004",
            "_x00g1_",
            "𠮷野家",
            "<p>优</p>&amp;",
            "]]>",
            "\"双引号\"",
            "１２３",
            "\u00A0\u3000",
            "全".repeat(2_000));

    @TempDir
    private static Path folder;

    private static LibreOffice office;
    private static final Map<String, FormInLayout> WRITTEN = new LinkedHashMap<>();

    @BeforeAll
    static void writesEveryFormInEveryLayoutAndSavesItAgain() throws Exception {
        office = new LibreOffice(folder);
        var forms = new ArrayList<SelfEvaluation>();
        for (var sample : SAMPLES) {
            read(sample).forEach(read -> forms.add(read.form()));
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            forms.add(new RandomForm(seed).form());
        }
        Files.createDirectories(folder.resolve("xlsx"));
        Files.createDirectories(folder.resolve("docx"));
        for (var id : Layouts.ids()) {
            for (int at = 0; at < forms.size(); at++) {
                var form = new FormInLayout(forms.get(at), Layouts.named(id).orElseThrow());
                WRITTEN.put(id + "-" + at, form);
                write(DocumentFormat.XLSX, form, id + "-" + at);
                write(DocumentFormat.DOCX, form, id + "-" + at);
            }
        }
        writeTexts();
        convert("xlsx", "xlsx", "again/xlsx");
        convert("xlsx", "ods", "ods");
        convert("ods", "xlsx", "again/ods");
        convert("xlsx", "xls", "again/xls");
        convert("docx", "docx", "again/docx");
        convert("xlsx", "pdf", "pdf/xlsx");
        convert("docx", "pdf", "pdf/docx");
    }

    private static void write(DocumentFormat format, FormInLayout form, String name) throws IOException {
        var file = folder.resolve(format.id()).resolve(name + "." + format.id());
        try (var out = Files.newOutputStream(file)) {
            format.write(List.of(form), out);
        }
    }

    private static void writeTexts() throws IOException {
        var sheet = new DrawnSheet(10);
        TEXTS.forEach(text -> sheet.cell(Role.FIGURE, text).end());
        try (var out = Files.newOutputStream(folder.resolve("xlsx/texts.xlsx"))) {
            XlsxSheet.write(List.of(sheet.sheet("texts", false)), out);
        }
    }

    private static void convert(String from, String format, String to) throws Exception {
        office.convert(folder.resolve(from), format, Files.createDirectories(folder.resolve(to)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xlsx", "ods", "xls", "docx"})
    void aFileSavedAgainReadsAsTheSameForms(String way) throws Exception {
        for (var name : WRITTEN.keySet()) {
            var ours = read(file(way.equals("docx") ? "docx" : "xlsx", name));
            var again = read(file("again/" + way, name));
            assertThat(again.stream().map(ReadForm::form))
                    .as("%s saved as %s", name, way)
                    .isEqualTo(ours.stream().map(ReadForm::form).toList());
            assertThat(again.stream().map(LibreOfficeTest::problems))
                    .as("%s saved as %s", name, way)
                    .isEqualTo(ours.stream().map(LibreOfficeTest::problems).toList());
        }
    }

    /** As Apache POI reads them, for which they are another program's files. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xlsx", "ods", "xls"})
    void aFileSavedAgainHasTheSameCells(String way) throws Exception {
        for (var name : WRITTEN.keySet()) {
            assertThat(cells(file("again/" + way, name)))
                    .as("%s saved as %s", name, way)
                    .isEqualTo(cells(file("xlsx", name)));
        }
    }

    /** The texts by where they stand, and how far merged cells reach. */
    private static Map<String, String> cells(Path file) throws IOException {
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            var cells = new TreeMap<String, String>();
            var sheet = book.getSheetAt(0);
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() != CellType.BLANK) {
                        cells.put(cell.getAddress().formatAsString(), cell.getStringCellValue());
                    }
                }
            }
            sheet.getMergedRegions()
                    .forEach(merge -> cells.merge(
                            new CellAddress(merge.getFirstRow(), merge.getFirstColumn()).formatAsString(),
                            merge.formatAsString(),
                            (text, reach) -> text + " " + reach));
            return cells;
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xlsx", "ods", "xls", "docx"})
    void theSamplesComeBackWhole(String way) throws Exception {
        for (int at = 0; at < SAMPLES.size(); at++) {
            var again = read(file("again/" + way, "complete-" + at));
            assertThat(again)
                    .extracting(ReadForm::form)
                    .containsExactly(read(SAMPLES.get(at)).get(0).form());
            assertThat(problems(again.get(0))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xlsx", "ods", "xls"})
    void aTextInAFileSavedAgainIsTheSameText(String way) throws Exception {
        try (var book = WorkbookFactory.create(file("again/" + way, "texts").toFile())) {
            var sheet = book.getSheetAt(0);
            for (int row = 0; row < TEXTS.size(); row++) {
                var cell = sheet.getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(TEXTS.get(row));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xlsx", "docx"})
    void whatIsPrintedIsWhatWasWrittenInItsOrder(String format) throws Exception {
        for (var written : WRITTEN.entrySet()) {
            var sheet = written.getValue().sheet();
            var pages = Arrays.stream(office.pages(file("pdf/" + format, written.getKey())))
                    .map(PrintedPages::text)
                    .toList();
            assertThat(String.join("", pages)).as(written.getKey()).contains(PrintedPages.texts(sheet.rows()));
            assertThat(PrintedPages.sayInOrder(pages, sheet))
                    .as("%s: %s in %s", written.getKey(), PrintedPages.texts(sheet.rows()), pages)
                    .isTrue();
        }
    }

    private static List<String> problems(ReadForm read) {
        return read.problems().stream().map(Problem::text).toList();
    }

    private static Path file(String in, String name) throws IOException {
        return LibreOffice.files(folder.resolve(in)).stream()
                .filter(file -> LibreOffice.name(file).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The forms of a file; none where the form says so little that it is not taken for one. */
    private static List<ReadForm> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return DocumentReader.read(file.getFileName().toString(), in);
        } catch (UnreadableDocumentException none) {
            return List.of();
        }
    }
}
