package org.plumbline.web.evaluation;

/**
 * A form of a file that was brought, as it is put aside until it is confirmed.
 *
 * @param document the form as JSON
 * @param unread the excerpts with what was not understood, as JSON
 */
record BroughtForm(String source, String layout, String document, String unread) {

    int size() {
        return source.length() + document.length() + unread.length();
    }
}
