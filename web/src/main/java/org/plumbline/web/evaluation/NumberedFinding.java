package org.plumbline.web.evaluation;

import org.plumbline.core.check.Finding;

/** A finding with its number on the page, by which its cell refers to it. */
record NumberedFinding(int number, Finding finding) {

    public String id() {
        return "finding-" + number;
    }

    /** The name in the page of the cell that the finding is about. */
    public String cellId() {
        return SheetCell.id(finding.at());
    }
}
