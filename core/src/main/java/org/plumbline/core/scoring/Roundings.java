package org.plumbline.core.scoring;

import org.plumbline.core.quantity.Rounding;

/** How each figure is rounded (ROUNDING). */
public record Roundings(
        Based<Rounding> rate, Based<Rounding> executionScore, Based<Rounding> lineScore, Based<Rounding> total) {}
