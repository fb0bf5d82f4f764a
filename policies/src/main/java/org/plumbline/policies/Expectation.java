package org.plumbline.policies;

import java.util.Collection;
import org.plumbline.core.language.Wording;

/** What is said where a file holds something other than what was expected. */
final class Expectation {

    private static final int LONGEST = 60;

    private Expectation() {}

    /** Something else stands there. */
    static Wording not(Wording expected, String found) {
        if (found.isEmpty()) {
            return new Wording(shouldBe(expected) + "，没有填", "expected " + expected.en() + ", found nothing");
        }
        var quoted = "“" + shown(found) + "”";
        return new Wording(shouldBe(expected) + "，写的是" + quoted, "expected " + expected.en() + ", found " + quoted);
    }

    /** A key is not there. */
    static Wording missing(Wording expected) {
        return new Wording("缺少此项，" + shouldBe(expected), "missing, expected " + expected.en());
    }

    /** A key is there for the second time. */
    static Wording once(int line) {
        return new Wording("重复，第 " + line + " 行已有", "expected once, already on line " + line);
    }

    /** An unknown key that is nearly a known one. */
    static Wording meant(String known) {
        return new Wording("没有这个键，是否为 " + known, "unknown key, did you mean " + known);
    }

    /** A key that is like none of the known ones. */
    static Wording unknown(Collection<String> known) {
        var keys = keys(known);
        return new Wording("没有这个键，" + shouldBe(keys), "unknown key, expected " + keys.en());
    }

    static Wording keys(Collection<String> known) {
        return new Wording("以下各键：" + String.join("、", known), "the keys " + String.join(", ", known));
    }

    /** One of a few words. */
    static Wording words(Collection<String> words) {
        return new Wording(String.join("、", words) + (words.size() > 1 ? " 之一" : ""), anyOf(words));
    }

    /** Text from a file as it may stand in a message: not long, on one line, without control characters. */
    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(character -> Character.isISOControl(character) ? '·' : character)
                .forEach(shown::appendCodePoint);
        boolean whole = text.codePointCount(0, text.length()) <= LONGEST;
        return whole ? shown.toString() : shown.append('…').toString();
    }

    /** A space stands between a Chinese and a Latin word or figure. */
    private static String shouldBe(Wording expected) {
        return (expected.zh().charAt(0) < 128 ? "应为 " : "应为") + expected.zh();
    }

    private static String anyOf(Collection<String> words) {
        var listed = String.join(", ", words);
        int last = listed.lastIndexOf(", ");
        return last < 0 ? listed : listed.substring(0, last) + " or " + listed.substring(last + 2);
    }
}
