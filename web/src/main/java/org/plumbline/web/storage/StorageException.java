package org.plumbline.web.storage;

/**
 * A reason why the data cannot be kept where it should be: what is wrong, where, and how to mend it.
 *
 * <p>Meant to be printed as one line in the reader's language, without a stack trace.
 */
public final class StorageException extends RuntimeException {
    private final String chinese;
    private final String english;
    private final String detail;

    StorageException(String chinese, String english) {
        this(chinese, english, "");
    }

    StorageException(String chinese, String english, String detail) {
        super(english);
        this.chinese = chinese;
        this.english = english;
        this.detail = detail;
    }

    /** The line in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The line in English, also the {@link #getMessage() message}. */
    public String english() {
        return english;
    }

    /** What the program that failed had to say, in its own words, such as the last lines of the server's log; or "". */
    public String detail() {
        return detail;
    }
}
