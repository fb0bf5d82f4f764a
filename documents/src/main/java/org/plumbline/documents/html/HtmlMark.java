package org.plumbline.documents.html;

/**
 * What is added to a cell of an official table.
 *
 * @param id by which the page's links find the cell; empty for none
 * @param kind a class; empty for none
 * @param beneath what stands below the cell's text, as HTML
 */
public record HtmlMark(String id, String kind, String beneath) {

    public static final HtmlMark NONE = new HtmlMark("", "", "");
}
