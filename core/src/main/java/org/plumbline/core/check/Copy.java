package org.plumbline.core.check;

import org.plumbline.core.form.FormPath;
import org.plumbline.core.quantity.Ratio;

/**
 * A text that nearly repeats one on another unit's form.
 *
 * @param at where it stands on this form
 * @param project the project of the other form, as printed
 * @param unit the unit of the other form, as printed
 * @param there where the other text stands on it
 * @param similarity the shingles that both share, of all that either has
 */
public record Copy(FormPath at, String project, String unit, FormPath there, Ratio similarity) {}
