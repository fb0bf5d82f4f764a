package org.plumbline.web.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cell that the page is asked about: the working of its line, and its history. */
record Focus(SheetCell cell, @Nullable LineWorking working, List<CellEdit> edits) {}
