package org.plumbline.web.evaluation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of the funds as the sheet prints it; {@code earned} is absent for lines that earn no points. */
record FundRow(Map<String, SheetCell> cells, @Nullable EarnedScore earned) {}
