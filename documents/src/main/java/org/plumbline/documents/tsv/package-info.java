/** Official tables as tab-separated text. */
@NullMarked
package org.plumbline.documents.tsv;

import org.jspecify.annotations.NullMarked;
