/** What a file holds before anything of it is understood: tables of cells, and how a file is refused. */
@NullMarked
package org.plumbline.documents.grid;

import org.jspecify.annotations.NullMarked;
