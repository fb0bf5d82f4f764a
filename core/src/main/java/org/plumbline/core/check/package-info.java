/**
 * The checks: every rule a named function in one visible list; all run, none throws.
 *
 * <p>Entry point: {@link org.plumbline.core.check.Examiner}. The list is {@link org.plumbline.core.check.Checks#ALL}.
 */
@NullMarked
package org.plumbline.core.check;

import org.jspecify.annotations.NullMarked;
