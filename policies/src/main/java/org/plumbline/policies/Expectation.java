package org.plumbline.policies;

import java.util.Collection;
import org.plumbline.core.language.Wording;

/** What is said where a file holds something other than what was expected. */
final class Expectation {

    private static final int LONGEST = 40;

    private Expectation() {}

    /** Something else stands there. */
    static Wording not(Wording expected, String found) {
        if (found.isEmpty()) {
            return new Wording("应为" + expected.zh() + "，没有填", "expected " + expected.en() + ", found nothing");
        }
        var quoted =
                "“" + (found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found).replace('\n', '⏎') + "”";
        return new Wording("应为" + expected.zh() + "，写的是" + quoted, "expected " + expected.en() + ", found " + quoted);
    }

    static Wording missing(Wording expected) {
        return new Wording("缺少此项，应为" + expected.zh(), "missing, expected " + expected.en());
    }

    /** A key is there for the second time. */
    static Wording once(int line) {
        return new Wording("重复，第 " + line + " 行已有", "expected once, already on line " + line);
    }

    /** An unknown key that is nearly a known one. */
    static Wording meant(String known) {
        return new Wording("没有这个键，是否为 " + known, "unknown key, did you mean " + known);
    }

    /** An unknown key. */
    static Wording oneOf(Collection<String> known) {
        var keys = keys(known);
        return new Wording("没有这个键，应为" + keys.zh(), "unknown key, expected " + keys.en());
    }

    static Wording keys(Collection<String> known) {
        return new Wording("以下各键：" + String.join("、", known), "the keys " + String.join(", ", known));
    }

    /** One of a few words. */
    static Wording words(Collection<String> words) {
        return new Wording(" " + String.join("、", words) + (words.size() > 1 ? " 之一" : ""), anyOf(words));
    }

    private static String anyOf(Collection<String> words) {
        var listed = String.join(", ", words);
        int last = listed.lastIndexOf(", ");
        return last < 0 ? listed : listed.substring(0, last) + " or " + listed.substring(last + 2);
    }
}
