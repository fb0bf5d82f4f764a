package org.plumbline.documents.layout;

import java.util.List;

/**
 * A column of a layout.
 *
 * @param width in proportion to the others
 * @param when what must be filled somewhere for the column to be there; empty where it always is
 */
record LayoutWidth(int width, List<Content> when) {}
