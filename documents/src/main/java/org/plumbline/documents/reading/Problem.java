package org.plumbline.documents.reading;

import org.plumbline.core.language.Wording;

/**
 * A cell that was not understood; it is listed, never dropped.
 *
 * @param cell where it stands in the file, such as {@code R5C3}
 * @param text what it prints
 * @param expected what was looked for there
 */
public record Problem(String cell, String text, Wording expected) {}
