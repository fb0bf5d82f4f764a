package org.plumbline.core.scoring;

import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;

/** One rating (评分等级) and the least total that earns it; the cut is inclusive. */
public record RatingRow(Points from, Wording name) {}
