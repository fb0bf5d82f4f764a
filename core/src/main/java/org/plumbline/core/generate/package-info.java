/**
 * Forms made up for tests and demonstrations: clean ones, and the same with one fault injected, with the findings that
 * must follow. Knows the form and its numbers only: it never asks the scorer or the checks.
 *
 * <p>Entry points: {@link org.plumbline.core.generate.CleanForms} and {@link org.plumbline.core.generate.Faults}.
 */
@NullMarked
package org.plumbline.core.generate;

import org.jspecify.annotations.NullMarked;
