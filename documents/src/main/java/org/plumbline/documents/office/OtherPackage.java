package org.plumbline.documents.office;

import java.nio.charset.StandardCharsets;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Says what a zip is that is neither a workbook nor a document, and what to save it as. */
final class OtherPackage {

    private OtherPackage() {}

    static UnreadableDocumentException refusal(FileContent file, OfficePackage zip) throws UnreadableDocumentException {
        var type = zip.part("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .orElse("");
        if (type.contains("opendocument.spreadsheet")) {
            return saveAs(file, "OpenDocument 表格（ods）", "an OpenDocument spreadsheet (ods)", "xlsx");
        }
        if (type.contains("opendocument")) {
            return saveAs(file, "OpenDocument 文档（odt 等）", "an OpenDocument file (odt or the like)", "docx");
        }
        if (zip.names().contains("ofd.xml")) {
            return saveAs(file, "OFD 版式文件", "an OFD file", "xlsx、docx 或 PDF", "xlsx, docx or PDF");
        }
        if (zip.names().contains("xl/workbook.bin")) {
            return saveAs(file, "二进制工作簿（xlsb）", "a binary workbook (xlsb)", "xlsx");
        }
        if (zip.names().stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return saveAs(file, "演示文稿（pptx）", "a presentation (pptx)", "xlsx 或 docx", "xlsx or docx");
        }
        if (zip.names().stream().anyMatch(name -> name.endsWith(".iwa"))) {
            return saveAs(
                    file, "苹果 Numbers 或 Pages 文件", "a file of Apple Numbers or Pages", "xlsx 或 docx", "xlsx or docx");
        }
        int count = zip.names().size();
        return file.refusal(
                "这是压缩包（" + count + " 个文件），不能直接读；请解压后上传里面的 xlsx、docx 或 PDF",
                "this is a zip of " + count + " files; unpack it and upload the xlsx, docx or PDF files in it");
    }

    private static UnreadableDocumentException saveAs(FileContent file, String zh, String en, String format) {
        return saveAs(file, zh, en, format, format);
    }

    private static UnreadableDocumentException saveAs(
            FileContent file, String zh, String en, String formatZh, String formatEn) {
        return file.refusal(
                "这是" + zh + "，还不能读；请另存为 " + formatZh + " 再上传",
                "this is " + en + "; save it as " + formatEn + " and upload that");
    }
}
