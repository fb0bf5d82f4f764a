package org.plumbline.web.evaluation;

import java.util.Map;

/**
 * An indicator as the sheet prints it.
 *
 * @param level1Rows how many rows its level-1 heading stands for; 0 where the heading of a row above does
 * @param level2Rows the same for its level-2 heading
 */
record IndicatorRow(int index, Map<String, SheetCell> cells, int level1Rows, int level2Rows, EarnedScore earned) {}
