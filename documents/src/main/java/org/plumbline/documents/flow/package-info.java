/**
 * What a web page or a Word document prints, from top to bottom: lines and tables within one another, and how they
 * become grids.
 *
 * <p>Entry point: {@link org.plumbline.documents.flow.FlowGrids}.
 */
@NullMarked
package org.plumbline.documents.flow;

import org.jspecify.annotations.NullMarked;
