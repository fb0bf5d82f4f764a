/**
 * What a form earns under a scoring policy, with the working of every line.
 *
 * <p>Entry point: {@link org.plumbline.core.scoring.Scorer}. A {@link org.plumbline.core.scoring.ScoringPolicy} is a
 * value loaded from data; nothing here knows a place.
 */
@NullMarked
package org.plumbline.core.scoring;

import org.jspecify.annotations.NullMarked;
