/**
 * Forms as PDF: official tables drawn for print.
 *
 * <p>Entry point: {@link org.plumbline.documents.pdf.PdfSheet}.
 */
@NullMarked
package org.plumbline.documents.pdf;

import org.jspecify.annotations.NullMarked;
