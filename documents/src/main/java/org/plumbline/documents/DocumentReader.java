package org.plumbline.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads every form of a file, whatever its format; the format is told by the content, not by the name. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads to the end, or as far as it takes to refuse, and leaves the stream open.
     *
     * @param name the file's name, for sources and messages
     * @return at least one form
     * @throws UnreadableDocumentException where the content holds no form
     */
    public static List<ReadForm> read(String name, InputStream content)
            throws IOException, UnreadableDocumentException {
        var text = TextContent.read(name, content);
        var forms = JsonDocument.isJson(text)
                ? JsonDocument.read(name, text)
                : TableReader.read(name, TabSeparated.rows(text));
        if (forms.isEmpty()) {
            throw TextContent.refusal(
                    name,
                    "没有找到自评表；应有“项目名称”、资金表或“三级指标”等表头",
                    "no form was found; labels such as 项目名称 or 三级指标 were expected");
        }
        return forms;
    }
}
