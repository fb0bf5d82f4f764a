package org.plumbline.documents.xls;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Tells what a file is that older office applications wrote, by the streams in it. */
final class CompoundFile {

    private CompoundFile() {}

    /** The name of the stream that holds a workbook; anything else is refused by what it is. */
    static String workbook(FileContent file, DirectoryNode root) throws UnreadableDocumentException {
        for (var name : root.getEntryNames()) {
            if (name.equalsIgnoreCase("Workbook")) {
                return name;
            }
        }
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw password(file);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw file.refusal(
                    "这是旧格式的文字文档（doc 或 wps），还不能读；请另存为 docx 再上传",
                    "this is a text document of an older format (doc or wps); save it as docx and upload that");
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            throw file.refusal(
                    "这是 Excel 95 或更早的工作簿，不能读；请另存为 xlsx 再上传",
                    "this is a workbook of Excel 95 or before; save it as xlsx and upload that");
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw file.refusal(
                    "这是演示文稿（ppt），不能读；请把自评表另存为 xlsx 或 docx 再上传",
                    "this is a presentation (ppt); save the form as xlsx or docx and upload that");
        }
        throw file.refusal(
                "文件里没有工作簿，不能读；请用 Excel 或 WPS 另存为 xlsx 再上传",
                "the file holds no workbook; save it as xlsx with Excel or WPS and upload that");
    }

    static UnreadableDocumentException password(FileContent file) {
        return file.refusal(
                "有密码保护，请先去掉密码再上传", "the file is protected by a password; remove the password and upload it again");
    }
}
