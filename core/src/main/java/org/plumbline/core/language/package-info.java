/**
 * Sentences in Chinese and English.
 *
 * <p>Entry point: {@link org.plumbline.core.language.Wording}. The core knows no locale; whoever prints chooses.
 */
@NullMarked
package org.plumbline.core.language;

import org.jspecify.annotations.NullMarked;
