package org.plumbline.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads every form of a file, whatever its format; the format is told by the content, not by the name. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads to the end and leaves the stream open.
     *
     * @param name the file's name, for sources and messages
     * @return at least one form
     * @throws UnreadableDocumentException where the content holds no form
     */
    public static List<ReadForm> read(String name, InputStream content)
            throws IOException, UnreadableDocumentException {
        throw new UnsupportedOperationException(name + content);
    }
}
