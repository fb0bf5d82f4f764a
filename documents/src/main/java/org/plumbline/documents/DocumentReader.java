package org.plumbline.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.html.HtmlReader;
import org.plumbline.documents.json.JsonDocument;
import org.plumbline.documents.reading.Extraction;
import org.plumbline.documents.reading.FormReader;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.documents.text.TextContent;
import org.plumbline.documents.text.TextGrids;

/** Reads every form of a file, whatever its format; the format is told by the content, not by the name. */
public final class DocumentReader {

    /** A form has tens of rows; a table of more than this is something else. */
    private static final int MOST_ROWS = 5_000;

    private DocumentReader() {}

    /**
     * Reads to the end, or as far as it takes to refuse, and leaves the stream open.
     *
     * @param name the file's name, for sources and messages
     * @return at least one form
     * @throws UnreadableDocumentException where the content holds no form
     */
    public static List<ReadForm> read(String name, InputStream stream) throws IOException, UnreadableDocumentException {
        return extract(name, stream).forms();
    }

    /** Reads as {@link #read} does, and says what became of every cell of the file. */
    public static Extraction extract(String name, InputStream stream) throws IOException, UnreadableDocumentException {
        var content = FileContent.of(name, stream);
        if (content.start().length == 0) {
            throw content.refusal("文件是空的", "the file is empty");
        }
        var extraction = extract(content);
        if (extraction.forms().isEmpty()) {
            throw content.refusal(
                    "没有找到自评表；应有“项目名称”、资金表或“三级指标”等表头", "no form was found; labels such as 项目名称 or 三级指标 were expected");
        }
        for (var read : extraction.forms()) {
            int rows = read.form().indicators().size() + read.form().funding().size();
            if (rows > MOST_ROWS) {
                throw content.refusal(
                        "一张表里有 " + rows + " 行指标和资金，不会是自评表；请只留下自评表再上传",
                        "one form has " + rows + " rows of indicators and funds and is no form; keep only the forms and"
                                + " upload again");
            }
        }
        return extraction;
    }

    private static Extraction extract(FileContent content) throws IOException, UnreadableDocumentException {
        var binary = BinaryFormat.of(content);
        if (binary.isPresent()) {
            var grids = binary.get().grids(content);
            if (grids.isEmpty()) {
                throw content.refusal(
                        "里面没有文字，是空的，或只有图片、图表；请上传有文字的自评表",
                        "it holds no text: it is empty, or there are only pictures and charts; upload a form that has text");
            }
            return FormReader.read(content.name(), grids);
        }
        var text = TextContent.of(content);
        if (JsonDocument.isJson(text)) {
            return Extraction.withoutCells(JsonDocument.read(content, text));
        }
        return FormReader.read(
                content.name(),
                HtmlReader.isHtml(text) ? HtmlReader.grids(content, text) : TextGrids.of(content, text));
    }
}
