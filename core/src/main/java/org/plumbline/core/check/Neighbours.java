package org.plumbline.core.check;

import java.util.List;

/**
 * What other forms show of this one.
 *
 * @param untroubled how many forms of the unit there are, this one included, where every one of them names neither
 *     difficulties nor measures; zero where one names some, or nobody knows
 * @param copies texts that stand on another unit's form too
 */
public record Neighbours(int untroubled, List<Copy> copies) {

    public static final Neighbours NONE = new Neighbours(0, List.of());

    public Neighbours {
        copies = List.copyOf(copies);
    }
}
