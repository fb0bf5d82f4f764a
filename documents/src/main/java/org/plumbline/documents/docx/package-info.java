/** Word documents: those that hold forms, and the form as one. */
@NullMarked
package org.plumbline.documents.docx;

import org.jspecify.annotations.NullMarked;
