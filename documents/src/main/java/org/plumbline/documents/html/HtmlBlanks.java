package org.plumbline.documents.html;

/** What becomes of blanks and line breaks of the source. */
enum HtmlBlanks {
    /** They run together to one blank. */
    RUN_TOGETHER,
    /** Blanks do, line breaks stay. */
    KEEP_BREAKS,
    /** All stay. */
    KEEP
}
