package org.plumbline.core.check;

/**
 * What is known beside the form itself. What is absent leaves the checks that need it silent.
 *
 * @param hasFundingReasons whether the layout has a cell for the reason of a deviation of the funds
 */
public record Surroundings(boolean hasFundingReasons) {

    public static final Surroundings NONE = new Surroundings(false);
}
