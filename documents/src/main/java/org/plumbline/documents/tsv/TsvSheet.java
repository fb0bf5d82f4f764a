package org.plumbline.documents.tsv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetRow;

/** The official table as tab-separated text: a cell stands where it begins, and what it covers besides is blank. */
public final class TsvSheet {

    private TsvSheet() {}

    /** Writes the sheets one below the other, as UTF-8, and leaves the stream open. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (int at = 0; at < sheets.size(); at++) {
            writer.append(at == 0 ? "" : "\n");
            for (var row : sheets.get(at).rows()) {
                write(row, writer);
            }
        }
        writer.flush();
    }

    /** Blanks at the end of a row are left away. */
    private static void write(SheetRow row, Appendable out) throws IOException {
        int column = 0;
        for (var cell : row.cells()) {
            if (!cell.text().isEmpty()) {
                for (; column < cell.column(); column++) {
                    out.append('\t');
                }
                out.append(quoted(cell.text()));
            }
        }
        out.append('\n');
    }

    /** In quotes only where the text would otherwise be read as something else. */
    private static String quoted(String text) {
        boolean quoted = text.startsWith("\"") || text.chars().anyMatch(TsvSheet::endsCell);
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean endsCell(int sign) {
        return sign == '\t' || sign == '\n' || sign == '\r';
    }
}
