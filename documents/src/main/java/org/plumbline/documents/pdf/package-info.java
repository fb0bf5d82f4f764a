/**
 * Forms as PDF: official tables drawn for print, and the tables and lines of text that pages show.
 *
 * <p>Entry points: {@link org.plumbline.documents.pdf.PdfSheet} writes, {@link org.plumbline.documents.pdf.PdfReader} reads.
 */
@NullMarked
package org.plumbline.documents.pdf;

import org.jspecify.annotations.NullMarked;
