/** Workbooks of the older binary format, also written by WPS as {@code .et}. */
@NullMarked
package org.plumbline.documents.xls;

import org.jspecify.annotations.NullMarked;
