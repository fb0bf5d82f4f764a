package org.plumbline.policies;

import java.util.Collection;
import java.util.Optional;

/** The word that somebody may have meant. */
final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /** The known word with the fewest slips of the pen; empty where none is near. */
    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var nearest = Optional.<String>empty();
        int fewest = Math.max(1, written.length() / 3) + 1;
        for (var word : known) {
            int slips = slips(written, word);
            if (slips < fewest) {
                fewest = slips;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /** Letters added, left out or replaced, and neighbours swapped. */
    private static int slips(String from, String to) {
        var slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, from, to, i, j);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int fewest(int[][] slips, String from, String to, int i, int j) {
        int replaced = slips[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
