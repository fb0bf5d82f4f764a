package org.plumbline.documents.report;

import java.io.OutputStream;
import java.io.Writer;

/**
 * Where a report goes and how it looks.
 *
 * @param bytes the same place for a format that is no text; not to be used beside {@code text}
 * @param look whose language concerns text and html only, the rest of it text only
 */
public record ReportTarget(Writer text, OutputStream bytes, Look look) {}
