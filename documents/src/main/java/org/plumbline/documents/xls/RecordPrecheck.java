package org.plumbline.documents.xls;

import java.io.IOException;
import java.io.InputStream;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Goes over a workbook's records before they are built, since building its texts may take all memory there is. */
final class RecordPrecheck {

    private static final int SHARED_TEXTS = 0x00FC;
    private static final int PASSWORD = 0x002F;
    private static final int LEAST_OF_TEXTS = 8;
    private static final int MOST_TEXTS = 200_000;

    private RecordPrecheck() {}

    static void check(FileContent file, InputStream workbook) throws IOException, UnreadableDocumentException {
        for (var header = workbook.readNBytes(4); header.length == 4; header = workbook.readNBytes(4)) {
            int type = u16(header, 0);
            int length = u16(header, 2);
            if (type == PASSWORD) {
                return;
            }
            if (type == SHARED_TEXTS && length >= LEAST_OF_TEXTS) {
                var counts = workbook.readNBytes(LEAST_OF_TEXTS);
                long texts = counts.length < LEAST_OF_TEXTS ? 0 : u16(counts, 4) | (long) u16(counts, 6) << 16;
                if (texts > MOST_TEXTS) {
                    throw file.refusal(
                            "工作簿里有 " + texts + " 段文字，不会是自评表；请只留下自评表再上传",
                            "the workbook holds " + texts
                                    + " texts and is no form; keep only the forms and upload again");
                }
                length -= LEAST_OF_TEXTS;
            }
            workbook.skipNBytes(length);
        }
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
