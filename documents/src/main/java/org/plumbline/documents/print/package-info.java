/** Sheets as office files to be printed: the A4 page, how many lines a text takes, and the package of parts. */
@NullMarked
package org.plumbline.documents.print;

import org.jspecify.annotations.NullMarked;
