package org.plumbline.documents.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/**
 * The official table in HTML: merged cells, borders, one page wide on A4. Nothing but the form.
 *
 * <p>The table is cut above the rows that are repeated on further pages: browsers repeat only what a table begins with.
 */
public final class HtmlSheet {

    /** Read when first needed. */
    private static final class Style {
        static final String TEXT = text("html-sheet.css");

        private static String text(String resource) {
            try (var stream = Objects.requireNonNull(HtmlSheet.class.getResourceAsStream(resource), resource)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Sheet sheet;
    private final Appendable out;
    private final Function<SheetCell, HtmlMark> marks;
    private final HtmlTable table;

    private HtmlSheet(Sheet sheet, Appendable out, Function<SheetCell, HtmlMark> marks) {
        this.sheet = sheet;
        this.out = out;
        this.marks = marks;
        this.table = new HtmlTable(out, marks);
    }

    /** Writes the sheets as one page, as UTF-8, and leaves the stream open. */
    public static void write(List<Sheet> sheets, OutputStream stream) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.append(HtmlText.escape(sheets.get(0).name())).append("</title>\n<style>\n");
        out.append(Style.TEXT).append("</style>\n</head>\n<body>\n");
        for (var sheet : sheets) {
            writeSection(sheet, cell -> HtmlMark.NONE, out);
        }
        out.append("</body>\n</html>\n");
        out.flush();
    }

    /** Writes one table as a part of a page that brings {@link #style}, with what is to be added to its cells. */
    public static void writeSection(Sheet sheet, Function<SheetCell, HtmlMark> marks, Appendable out)
            throws IOException {
        new HtmlSheet(sheet, out, marks).write();
    }

    /** The style sheet of the tables. */
    public static String style() {
        return Style.TEXT;
    }

    private void write() throws IOException {
        out.append("<section class=\"")
                .append(sheet.landscape() ? "landscape" : "portrait")
                .append("\">\n");
        for (var row : above(true)) {
            line(row);
        }
        var rows = above(false);
        int cut = 0;
        while (cut < rows.size() && !rows.get(cut).repeated()) {
            cut++;
        }
        out.append("<div class=\"sheet\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(HtmlText.escape(sheet.name()))
                .append("\">\n");
        table.write(sheet.widths(), rows.subList(0, cut));
        table.write(sheet.widths(), rows.subList(cut, rows.size()));
        out.append("</div>\n</section>\n");
    }

    /** The rows above the table, or those of the table. */
    private List<SheetRow> above(boolean above) {
        return sheet.rows().stream().filter(row -> isAbove(row) == above).toList();
    }

    private static boolean isAbove(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> cell.role() == Role.TITLE || cell.role() == Role.CAPTION);
    }

    private void line(SheetRow row) throws IOException {
        for (var cell : row.cells()) {
            boolean title = cell.role() == Role.TITLE;
            var mark = marks.apply(cell);
            out.append(title ? "<h1" : "<p");
            table.attribute("id", mark.id());
            table.attribute("class", ((title ? "" : "caption ") + mark.kind()).strip());
            out.append('>').append(HtmlText.escape(cell.text())).append(mark.beneath());
            out.append(title ? "</h1>\n" : "</p>\n");
        }
    }
}
