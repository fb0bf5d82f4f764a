/**
 * The self-evaluation form (自评表) as stated: every value keeps its printed text beside what it reads as.
 *
 * <p>Begin with {@link org.plumbline.core.form.SelfEvaluation}. Stated values can be anything, also negative, blank or
 * malformed; nothing here judges and nothing throws on what a form prints.
 */
@NullMarked
package org.plumbline.core.form;

import org.jspecify.annotations.NullMarked;
