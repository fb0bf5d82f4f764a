package org.plumbline.documents.pdf;

/**
 * A line of a cell's text.
 *
 * @param width as it prints, in points
 * @param full whether the paragraph goes on, so that the line may be spread to the whole width
 */
record Line(String text, double width, boolean full) {}
