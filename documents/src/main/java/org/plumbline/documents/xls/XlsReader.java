package org.plumbline.documents.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Reads a workbook of the older binary format: what its cells show, figures by their number formats. */
public final class XlsReader {

    private static final int LARGEST_FILE = 64;

    private XlsReader() {}

    /**
     * A grid for each sheet that holds something, hidden sheets last.
     *
     * @throws UnreadableDocumentException where the file is damaged, under a password, no workbook, or holds far more
     *     than a form
     */
    public static List<Grid> grids(FileContent file) throws IOException, UnreadableDocumentException {
        byte[] bytes = file.all(LARGEST_FILE);
        try (var compound = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var root = compound.getRoot();
            return grids(file, root, CompoundFile.workbook(file, root));
        } catch (EncryptedDocumentException e) {
            throw CompoundFile.password(file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw file.refusal(
                    "文件已损坏，不能读；请重新获取，或用 Excel 或 WPS 打开后另存为 xlsx",
                    "the file is damaged; fetch it again, or open it with Excel or WPS and save it as xlsx");
        }
    }

    private static List<Grid> grids(FileContent file, DirectoryNode root, String workbook)
            throws IOException, UnreadableDocumentException {
        try (var stream = root.createDocumentInputStream(workbook)) {
            RecordPrecheck.check(file, stream);
        }
        var records = new WorkbookRecords(file);
        var request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        try (var stream = root.createDocumentInputStream(workbook)) {
            new HSSFEventFactory().abortableProcessEvents(request, stream);
        } catch (HSSFUserException e) {
            if (e.getReason() instanceof UnreadableDocumentException refusal) {
                throw refusal;
            }
            throw new IOException(e);
        }
        return records.grids();
    }
}
