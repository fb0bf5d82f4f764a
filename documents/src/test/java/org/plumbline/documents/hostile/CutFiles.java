package org.plumbline.documents.hostile;

import static org.plumbline.documents.hostile.HostileFile.refused;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.plumbline.documents.DocumentFormat;

/** Forms of which a broken download left half: binary ones are refused, of texts what is there is read. */
final class CutFiles {

    private CutFiles() {}

    static List<HostileFile> all() throws IOException {
        return List.of(
                refused("cut.xlsx", half(Forms.written(DocumentFormat.XLSX)), "不完整", "incomplete"),
                refused("cut.docx", half(Forms.written(DocumentFormat.DOCX)), "不完整", "incomplete"),
                refused("cut.xls", half(Forms.xls()), "已损坏", "damaged"),
                refused("cut.pdf", half(Forms.written(DocumentFormat.PDF)), "不完整", "cut off"),
                refused("cut.json", half(Forms.written(DocumentFormat.JSON)), "JSON 在第 \\d+ 行", "JSON breaks off"),
                HostileFile.read("cut.html", half(Forms.written(DocumentFormat.HTML)), 1),
                HostileFile.read("cut.tsv", half(Forms.written(DocumentFormat.TSV)), 1));
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
