package org.plumbline.documents.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plumbline.documents.DocumentFormat;

/** Forms under a password, in every format that has one. */
final class LockedFiles {

    private static final String ZH = "密码";
    private static final String EN = "password";

    private LockedFiles() {}

    static List<HostileFile> all() throws IOException, GeneralSecurityException {
        return List.of(
                HostileFile.refused("locked.xlsx", office(Forms.written(DocumentFormat.XLSX)), ZH, EN),
                HostileFile.refused("locked.docx", office(Forms.written(DocumentFormat.DOCX)), ZH, EN),
                HostileFile.refused("locked.xls", workbook(), ZH, EN),
                HostileFile.refused("locked.pdf", pdf("secret"), ZH, EN),
                HostileFile.read("locked against changes.pdf", pdf(""), 0));
    }

    private static byte[] office(byte[] content) throws IOException, GeneralSecurityException {
        var out = new ByteArrayOutputStream();
        try (var compound = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(compound)) {
                stream.write(content);
            }
            compound.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(Forms.xls()))) {
            return Forms.bytes(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] pdf(String password) throws IOException {
        try (var document = Loader.loadPDF(Forms.written(DocumentFormat.PDF))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
