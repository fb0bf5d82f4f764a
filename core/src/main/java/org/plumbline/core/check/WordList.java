package org.plumbline.core.check;

/** Words to look for in a text, all in one pass. */
final class WordList {

    private final String[] words;

    /** A bit for each sign that a word begins with, several signs to a bit: most texts hold none. */
    private final long firstSigns;

    private WordList(String[] words) {
        this.words = words;
        long signs = 0;
        for (var word : words) {
            signs |= 1L << word.charAt(0);
        }
        this.firstSigns = signs;
    }

    /** The words of a text, which blanks separate; longer ones stand before those that begin them. */
    static WordList of(String words) {
        return new WordList(words.strip().split("\\s+"));
    }

    /** Whether any of them stands anywhere. */
    boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (endAt(text, at) > at) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String text) {
        return !text.isEmpty() && endAt(text, 0) > 0;
    }

    boolean ends(String text) {
        for (var word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the first of them that stands here ends; {@code at} itself where none does. */
    int endAt(String text, int at) {
        if (at < text.length() && (firstSigns >>> text.charAt(at) & 1) != 0) {
            for (var word : words) {
                if (text.startsWith(word, at)) {
                    return at + word.length();
                }
            }
        }
        return at;
    }
}
