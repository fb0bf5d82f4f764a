/**
 * A form under one policy beside the same form under another: what would change, and why (模拟).
 *
 * <p>Entry point: {@link org.plumbline.core.comparison.FormComparison}.
 */
@NullMarked
package org.plumbline.core.comparison;

import org.jspecify.annotations.NullMarked;
