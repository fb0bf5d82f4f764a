package org.plumbline.core.check;

import java.math.BigInteger;
import java.util.Arrays;
import org.plumbline.core.quantity.Ratio;

/** The distinct runs of five characters of a text, each as a number of 64 bits. */
final class Shingles {

    private static final int LENGTH = 5;
    private static final int SHIFT = 33;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Ascending, without repeats. */
    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String text) {
        int count = Math.max(0, text.length() - LENGTH + 1);
        var all = new long[count];
        for (int from = 0; from < count; from++) {
            long run = 0;
            for (int at = from; at < from + LENGTH; at++) {
                run = run * FACTOR + text.charAt(at) + 1;
            }
            all[from] = mixed(run);
        }
        Arrays.sort(all);
        return new Shingles(withoutRepeats(all));
    }

    /** The least of all under {@code factor * shingle + summand}, of which the high bits count. */
    int least(long factor, long summand) {
        int least = Integer.MAX_VALUE;
        for (long shingle : sorted) {
            least = Math.min(least, (int) ((factor * shingle + summand) >>> SHIFT));
        }
        return least;
    }

    /** What both share of all that either has (Jaccard similarity); zero where both are empty. */
    Ratio similarity(Shingles other) {
        int shared = shared(other);
        int all = sorted.length + other.sorted.length - shared;
        return all == 0 ? Ratio.ZERO : new Ratio(BigInteger.valueOf(shared), BigInteger.valueOf(all));
    }

    private int shared(Shingles other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < other.sorted.length) {
            int order = Long.compare(sorted[mine], other.sorted[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Spreads the bits, so that numbers of like texts are unlike (the finish of SplitMix64). */
    static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    private static long[] withoutRepeats(long[] ascending) {
        int kept = 0;
        for (int at = 0; at < ascending.length; at++) {
            if (at == 0 || ascending[at] != ascending[at - 1]) {
                ascending[kept++] = ascending[at];
            }
        }
        return Arrays.copyOf(ascending, kept);
    }
}
