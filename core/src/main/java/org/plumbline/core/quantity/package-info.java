/**
 * Exact numbers: fractions, points, rounding as told, and the intervals that a printed figure stands for.
 *
 * <p>Begin with {@link org.plumbline.core.quantity.Ratio}. Nothing here rounds unless a
 * {@link org.plumbline.core.quantity.Rounding} says how.
 */
@NullMarked
package org.plumbline.core.quantity;

import org.jspecify.annotations.NullMarked;
