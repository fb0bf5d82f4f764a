package org.plumbline.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The formula that every spreadsheet of the field repeats, on numbers that are read already: the floor. */
record PlainFormula(BigDecimal executed, BigDecimal adjusted, BigDecimal executionWeight, List<Row> rows) {

    record Row(BigDecimal target, BigDecimal actual, BigDecimal weight) {}

    /** Execution in proportion, every met line in full, every other in proportion, each truncated to two decimals. */
    BigDecimal total() {
        var total = executionWeight.multiply(executed).divide(adjusted, 2, RoundingMode.DOWN);
        for (var row : rows) {
            total = total.add(earned(row));
        }
        return total;
    }

    private static BigDecimal earned(Row row) {
        return row.actual.compareTo(row.target) >= 0
                ? row.weight
                : row.weight.multiply(row.actual).divide(row.target, 2, RoundingMode.DOWN);
    }
}
