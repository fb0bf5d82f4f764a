/** The form as a web page. */
@NullMarked
package org.plumbline.documents.html;

import org.jspecify.annotations.NullMarked;
