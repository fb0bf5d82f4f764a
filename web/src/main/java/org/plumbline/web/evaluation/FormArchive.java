package org.plumbline.web.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.UnprintableSheetException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forms as a zip, one file each, written as they come: no more than one of them is in memory. The last file says what was
 * left out of which, and which form could not be written. Without that file the zip is not whole.
 */
final class FormArchive {

    private static final Wording MISTAKE =
            new Wording("写出时程序出错；请告诉管理员", "the program failed at it; tell your administrator");

    private static final Logger LOG = LoggerFactory.getLogger(FormArchive.class);

    private final Download download;
    private final ZipOutputStream zip;
    private final FileNames names = new FileNames();
    private final ArchiveNotes notes;

    FormArchive(Download download, Language language, OutputStream out) {
        this.download = download;
        this.zip = new ZipOutputStream(out, UTF_8);
        this.notes = new ArchiveNotes(download, language);
    }

    /** Adds a form's file; where it cannot be written, this is noted. */
    void add(StoredForm stored) throws IOException {
        var name = names.next(stored.form(), download.format().id());
        byte[] file;
        try {
            file = download.file(stored);
            notes.written(name, stored);
        } catch (UnprintableSheetException unprintable) {
            notes.unwritten(name, stored, unprintable.words());
            return;
        } catch (RuntimeException mistake) {
            LOG.error("A form could not be written for a mistake of the writer", mistake);
            notes.unwritten(name, stored, MISTAKE);
            return;
        }
        put(name, file);
    }

    /** Adds the notes and ends the zip; the stream beneath stays open. */
    void finish() throws IOException {
        put(notes.fileName(), notes.text().getBytes(UTF_8));
        zip.finish();
    }

    private void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
