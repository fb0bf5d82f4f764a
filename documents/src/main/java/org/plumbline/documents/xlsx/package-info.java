/** Workbooks of Office Open XML. */
@NullMarked
package org.plumbline.documents.xlsx;

import org.jspecify.annotations.NullMarked;
