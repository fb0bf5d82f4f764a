/**
 * Figures over many forms (汇总): partial aggregates that add up in any order, so that every part of a large job may be
 * summed where it lies.
 *
 * <p>Entry point: {@link org.plumbline.core.summary.Summary}.
 */
@NullMarked
package org.plumbline.core.summary;

import org.jspecify.annotations.NullMarked;
