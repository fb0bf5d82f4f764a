package org.plumbline.documents.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open at a place of the text: of each the code is no text, but its result is. */
final class DocxFields {

    private static final String CONTENTS = "TOC";

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inResult;
        private boolean silent;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Whether text at this place prints. */
    boolean print() {
        return open.isEmpty() || open.stream().allMatch(field -> field.inResult && !field.silent);
    }

    /** Takes a mark of the text, by its type. */
    void mark(String type) {
        var innermost = open.peek();
        if (type.equals("begin")) {
            open.push(new Field());
        } else if (innermost != null && type.equals("separate")) {
            innermost.inResult = true;
            innermost.silent |= innermost.code.toString().strip().startsWith(CONTENTS);
        } else if (innermost != null && type.equals("end")) {
            open.pop();
        }
    }

    void code(String code) {
        var innermost = open.peek();
        if (innermost != null && innermost.code.length() <= CONTENTS.length()) {
            innermost.code.append(code.stripLeading());
        }
    }

    /** The innermost field shows something else than its result; whether that prints. */
    boolean showInstead() {
        var innermost = open.poll();
        boolean prints = print();
        if (innermost != null) {
            innermost.silent = true;
            open.push(innermost);
        }
        return prints;
    }

    /** No code goes on beyond its paragraph, whatever a damaged document says. */
    void endParagraph() {
        open.removeIf(field -> !field.inResult);
    }

    void end() {
        open.clear();
    }
}
