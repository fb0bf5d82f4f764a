/** Forms as text: tab-separated and otherwise. */
@NullMarked
package org.plumbline.documents.text;

import org.jspecify.annotations.NullMarked;
