/** Web pages: those that hold forms, and the form as one. */
@NullMarked
package org.plumbline.documents.html;

import org.jspecify.annotations.NullMarked;
