/**
 * Scoring policies as data: YAML in, {@link org.plumbline.core.scoring.ScoringPolicy} out.
 *
 * <p>Entry point: {@link org.plumbline.policies.PolicySelection}.
 */
@NullMarked
package org.plumbline.policies;

import org.jspecify.annotations.NullMarked;
