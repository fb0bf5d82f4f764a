import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.office.OfficePackage;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.documents.report.CheckedForm;
import org.plumbline.documents.xlsx.XlsxReader;
import org.plumbline.documents.xlsx.XlsxSheet;
import org.plumbline.policies.PolicySelection;

/** Reads and writes the same workbooks in several ways, turn by turn; prints medians of processor time. */
final class WorkbookReadings {

    private static final int ROUNDS = 15;
    private static final long WARM = 6_000_000_000L;
    private static final long TURN = 150_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final PolicySelection POLICIES = PolicySelection.parse(PolicySelection.AUTO);
    private static final XMLInputFactory STAX = XMLInputFactory.newFactory();

    private static volatile int sink;

    private WorkbookReadings() {}

    private interface Pass {
        void run() throws Exception;
    }

    /** Seconds of processor time for one pass over all files. */
    private interface Measure {
        double pass() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        STAX.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var folder = Files.createTempDirectory("workbooks");
        try {
            var forms = formsOfSamples(Path.of(arguments[0], "samples"));
            var written = write(forms, folder);
            readings("workbooks written from samples/", written, arguments);
            var saved = Arrays.stream(arguments).skip(2).map(Path::of).toList();
            if (!saved.isEmpty()) {
                readings("workbooks given", saved, arguments);
            }
            writings(forms);
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static List<FormInLayout> formsOfSamples(Path samples) throws Exception {
        var forms = new ArrayList<FormInLayout>();
        try (var files = Files.list(samples)) {
            for (var file : files.sorted().toList()) {
                for (var read : DocumentReader.read(file.toString(), new ByteArrayInputStream(Files.readAllBytes(file)))) {
                    for (var id : Layouts.ids()) {
                        forms.add(new FormInLayout(read.form(), Layouts.named(id).orElseThrow()));
                    }
                }
            }
        }
        return forms;
    }

    private static List<Path> write(List<FormInLayout> forms, Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (var form : forms) {
            var file = folder.resolve(files.size() + ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                DocumentFormat.XLSX.write(List.of(form), out);
            }
            files.add(file);
        }
        return files;
    }

    private static void readings(String title, List<Path> files, String[] arguments) throws Exception {
        var contents = new LinkedHashMap<String, byte[]>();
        for (var file : files) {
            contents.put(file.toString(), Files.readAllBytes(file));
        }
        try (var python = arguments[1].isEmpty() ? null : new Python(arguments, files)) {
            var ways = new LinkedHashMap<String, Measure>();
            ways.put("ours: file → checked form", turns(() -> contents.forEach(WorkbookReadings::check)));
            ways.put("  of which file → form", turns(() -> contents.forEach(WorkbookReadings::read)));
            ways.put("  of which file → cells", turns(() -> contents.forEach(WorkbookReadings::cells)));
            ways.put("StAX over the zip, nothing kept", turns(() -> contents.values().forEach(WorkbookReadings::stax)));
            ways.put("Apache POI, plain reading", turns(() -> contents.values().forEach(WorkbookReadings::poi)));
            if (python != null) {
                ways.put("openpyxl, plain reading", python::pass);
            }
            print(title + " (" + files.size() + " files)", files.size(), ways);
        }
    }

    private static void writings(List<FormInLayout> forms) throws Exception {
        var sheets = forms.stream().map(FormInLayout::sheet).toList();
        var ways = new LinkedHashMap<String, Measure>();
        ways.put("ours: sheet → file", turns(() -> sheets.forEach(WorkbookReadings::write)));
        ways.put("Apache POI, same sheet", turns(() -> sheets.forEach(WorkbookReadings::writePoi)));
        print("writing (" + sheets.size() + " sheets)", sheets.size(), ways);
    }

    private static Measure turns(Pass pass) {
        return () -> {
            long from = THREADS.getCurrentThreadCpuTime();
            long passed = 0;
            int passes = 0;
            while (passed < TURN) {
                pass.run();
                passes++;
                passed = THREADS.getCurrentThreadCpuTime() - from;
            }
            return passed / 1e9 / passes;
        };
    }

    private static void print(String title, int files, Map<String, Measure> ways) throws Exception {
        for (var way : ways.values()) {
            for (long from = System.nanoTime(); System.nanoTime() - from < WARM; ) {
                way.pass();
            }
        }
        var times = new LinkedHashMap<String, double[]>();
        ways.keySet().forEach(name -> times.put(name, new double[ROUNDS]));
        for (int round = 0; round < ROUNDS; round++) {
            for (var way : ways.entrySet()) {
                times.get(way.getKey())[round] = way.getValue().pass() / files;
            }
        }
        System.out.printf("%n%s, median of %d rounds%n", title, ROUNDS);
        double ours = 0;
        for (var time : times.entrySet()) {
            Arrays.sort(time.getValue());
            double median = time.getValue()[ROUNDS / 2];
            ours = ours == 0 ? median : ours;
            System.out.printf("%9.1f µs a file  %7.2f ×  %s%n", median * 1e6, median / ours, time.getKey());
        }
    }

    private static List<ReadForm> read(String name, byte[] bytes) {
        try {
            var forms = DocumentReader.read(name, new ByteArrayInputStream(bytes));
            sink = forms.size();
            return forms;
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void check(String name, byte[] bytes) {
        for (var form : read(name, bytes)) {
            sink = CheckedForm.of(form, POLICIES.choose(form.form())).examination().findings().size();
        }
    }

    private static void cells(String name, byte[] bytes) {
        try {
            var file = FileContent.of(name, new ByteArrayInputStream(bytes));
            try (var office = OfficePackage.open(file)) {
                sink = XlsxReader.grids(file, office).size();
            }
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void stax(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int characters = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    var xml = STAX.createXMLStreamReader(new Unclosed(zip));
                    while (xml.hasNext()) {
                        if (xml.next() == XMLStreamConstants.CHARACTERS) {
                            characters += xml.getTextLength();
                        }
                    }
                }
            }
            sink = characters;
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void poi(byte[] bytes) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var formatter = new DataFormatter();
            int characters = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        characters += formatter.formatCellValue(cell).length();
                    }
                }
            }
            sink = characters;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Sheet sheet) {
        try {
            var out = new ByteArrayOutputStream();
            XlsxSheet.write(List.of(sheet), out);
            sink = out.size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void writePoi(Sheet sheet) {
        try (var book = new XSSFWorkbook()) {
            var styles = styles(book);
            var table = book.createSheet("表");
            for (int column = 0; column < sheet.widths().size(); column++) {
                table.setColumnWidth(column, sheet.widths().get(column) * 256);
            }
            var rows = new XSSFRow[sheet.rows().size()];
            for (int row = 0; row < rows.length; row++) {
                rows[row] = table.createRow(row);
                rows[row].setHeightInPoints(20.5f);
            }
            for (int row = 0; row < rows.length; row++) {
                for (var cell : sheet.rows().get(row).cells()) {
                    put(table, rows, row, cell, styles.get(cell.role()));
                }
            }
            table.setFitToPage(true);
            table.getPrintSetup().setFitHeight((short) 0);
            table.getPrintSetup().setLandscape(sheet.landscape());
            table.getPrintSetup().setPaperSize((short) 9);
            table.setHorizontallyCenter(true);
            table.getFooter().setCenter("第 &P 页 共 &N 页");
            book.setPrintArea(0, 0, sheet.widths().size() - 1, 0, rows.length - 1);
            var out = new ByteArrayOutputStream();
            book.write(out);
            sink = out.size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(XSSFSheet table, XSSFRow[] rows, int top, SheetCell cell, XSSFCellStyle style) {
        int bottom = Math.min(rows.length, top + cell.rows()) - 1;
        int right = cell.column() + cell.columns() - 1;
        for (int row = top; row <= bottom; row++) {
            for (int column = cell.column(); column <= right; column++) {
                rows[row].createCell(column).setCellStyle(style);
            }
        }
        rows[top].getCell(cell.column()).setCellValue(cell.text());
        if (bottom > top || right > cell.column()) {
            table.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, cell.column(), right));
        }
    }

    private static Map<Role, XSSFCellStyle> styles(XSSFWorkbook book) {
        var styles = new EnumMap<Role, XSSFCellStyle>(Role.class);
        for (var role : Role.values()) {
            var font = book.createFont();
            font.setFontName("宋体");
            font.setFontHeightInPoints((short) (role == Role.TITLE ? 16 : 10));
            font.setBold(role == Role.TITLE || role == Role.HEADING);
            var style = book.createCellStyle();
            style.setFont(font);
            style.setWrapText(true);
            style.setDataFormat((short) 49);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            boolean left = role == Role.TEXT || role == Role.PROSE || role == Role.SIGNATURE;
            style.setAlignment(left ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            if (role == Role.HEADING) {
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.index);
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            if (role != Role.TITLE && role != Role.CAPTION && role != Role.SIGNATURE) {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            styles.put(role, style);
        }
        return styles;
    }

    /** A reader would close the whole zip after its first part. */
    private static final class Unclosed extends java.io.FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /** The other program, which does one pass for each line it is sent. */
    private static final class Python implements AutoCloseable {

        private final Process process;
        private final Writer to;
        private final BufferedReader from;

        Python(String[] arguments, List<Path> files) throws IOException {
            var command = new ArrayList<>(List.of(arguments[1], arguments[0] + "/benchmarks/openpyxl_reading.py"));
            files.forEach(file -> command.add(file.toString()));
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            to = process.outputWriter();
            from = process.inputReader();
        }

        double pass() throws IOException {
            to.write("\n");
            to.flush();
            return Long.parseLong(from.readLine().split(" ", -1)[0]) / 1e9;
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
