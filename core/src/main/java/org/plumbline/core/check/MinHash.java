package org.plumbline.core.check;

/**
 * Bands of a MinHash signature: two texts that share most of their shingles share some bands almost certainly.
 *
 * <p>The signature has 128 rows, each the least of all shingles under a multiply-shift function of constants that never
 * change. A band is six rows, the last one running over to the first rows. Texts that are 0.9 alike share fewer than two
 * bands once in 600 000; texts that are 0.5 alike share two once in 22, texts that are 0.3 alike once in 8 000.
 */
final class MinHash {

    static final int BANDS = 22;

    private static final int ROWS = 128;
    private static final int ROWS_OF_BAND = 6;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static final long[] FACTORS = new long[ROWS];
    private static final long[] SUMMANDS = new long[ROWS];

    static {
        for (int row = 0; row < ROWS; row++) {
            FACTORS[row] = Shingles.mixed((2 * row + 1) * STEP) | 1;
            SUMMANDS[row] = Shingles.mixed((2 * row + 2) * STEP);
        }
    }

    private MinHash() {}

    /** One number for each band. */
    static int[] bands(Shingles shingles) {
        var signature = signature(shingles);
        var bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long rows = band;
            for (int row = 0; row < ROWS_OF_BAND; row++) {
                rows = Shingles.mixed(rows + signature[(band * ROWS_OF_BAND + row) % ROWS]);
            }
            bands[band] = (int) rows;
        }
        return bands;
    }

    private static int[] signature(Shingles shingles) {
        var signature = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            signature[row] = shingles.least(FACTORS[row], SUMMANDS[row]);
        }
        return signature;
    }
}
