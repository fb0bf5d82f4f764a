package org.plumbline.web.organization;

/** A node of the tree: where it stands, what it is, and its name. */
public record Place(OrgPath path, Kind kind, String name) {

    /** What a place is. */
    public enum Kind {
        /** An administrative division with its finance department (区划). */
        DIVISION,
        /** A supervising department (主管部门). */
        DEPARTMENT,
        /** A budget unit, which files forms (预算单位). */
        UNIT
    }
}
