package org.plumbline.core.scoring;

import java.util.List;
import org.plumbline.core.quantity.Points;

/**
 * The total that the policy gives.
 *
 * @param counted the total in which the stated score decides where the policy leaves room
 * @param asStated the lines that count as stated because nothing could be computed
 */
public record EarnedTotal(Points from, Points to, Points counted, List<Line> asStated) {

    public EarnedTotal {
        asStated = List.copyOf(asStated);
    }
}
