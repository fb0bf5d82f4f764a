package org.plumbline.documents.layout;

/** A column of funds or indicators: its heading and what each row prints beneath it. */
record LayoutColumn(String heading, Content content, int columns) {}
