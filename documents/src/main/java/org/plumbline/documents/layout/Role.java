package org.plumbline.documents.layout;

/** What a cell of an official table is, which decides how it looks. */
public enum Role {
    /** The title above the table: large, centred, without borders. */
    TITLE,
    /** A line between title and table, such as year and amount unit: small, without borders. */
    CAPTION,
    /** A printed label or column heading: centred, bold, shaded. */
    HEADING,
    /** A heading that stands for several rows, such as a level-1 indicator: centred. */
    GROUP,
    /** Short text: left, wrapped. */
    TEXT,
    /** A figure or a short value: centred. */
    FIGURE,
    /** Long text whose line breaks are kept: left, wrapped, from the top. */
    PROSE,
    /** A label or blank for a signature below the table: left, without borders. */
    SIGNATURE
}
