package org.plumbline.core.form;

import org.jspecify.annotations.Nullable;

/** The signs and words that compare, before a number ({@code ≥}, {@code 不少于}) or after it ({@code 以上}). */
final class ComparatorGrammar {

    private record Word(String text, Comparator comparator) {}

    /** Longer words come before those that begin them. */
    private static final Word[] BEFORE = {
        new Word("不少于", Comparator.AT_LEAST),
        new Word("不低于", Comparator.AT_LEAST),
        new Word("不小于", Comparator.AT_LEAST),
        new Word("不得少于", Comparator.AT_LEAST),
        new Word("不得低于", Comparator.AT_LEAST),
        new Word("不得小于", Comparator.AT_LEAST),
        new Word("大于等于", Comparator.AT_LEAST),
        new Word("大于或等于", Comparator.AT_LEAST),
        new Word("高于等于", Comparator.AT_LEAST),
        new Word("高于或等于", Comparator.AT_LEAST),
        new Word("至少", Comparator.AT_LEAST),
        new Word("达到", Comparator.AT_LEAST),
        new Word("达", Comparator.AT_LEAST),
        new Word("大于", Comparator.MORE_THAN),
        new Word("高于", Comparator.MORE_THAN),
        new Word("多于", Comparator.MORE_THAN),
        new Word("超过", Comparator.MORE_THAN),
        new Word("等于", Comparator.EQUAL),
        new Word("不超过", Comparator.AT_MOST),
        new Word("不高于", Comparator.AT_MOST),
        new Word("不大于", Comparator.AT_MOST),
        new Word("不多于", Comparator.AT_MOST),
        new Word("不得超过", Comparator.AT_MOST),
        new Word("不得高于", Comparator.AT_MOST),
        new Word("不得大于", Comparator.AT_MOST),
        new Word("不得多于", Comparator.AT_MOST),
        new Word("小于等于", Comparator.AT_MOST),
        new Word("小于或等于", Comparator.AT_MOST),
        new Word("低于等于", Comparator.AT_MOST),
        new Word("低于或等于", Comparator.AT_MOST),
        new Word("至多", Comparator.AT_MOST),
        new Word("小于", Comparator.LESS_THAN),
        new Word("低于", Comparator.LESS_THAN),
        new Word("少于", Comparator.LESS_THAN)
    };

    private static final Word[] AFTER = {
        new Word("及其以上", Comparator.AT_LEAST),
        new Word("及以上", Comparator.AT_LEAST),
        new Word("(含)以上", Comparator.AT_LEAST),
        new Word("以上(含)", Comparator.AT_LEAST),
        new Word("以上", Comparator.AT_LEAST),
        new Word("及其以下", Comparator.AT_MOST),
        new Word("及以下", Comparator.AT_MOST),
        new Word("(含)以下", Comparator.AT_MOST),
        new Word("以下(含)", Comparator.AT_MOST),
        new Word("以下", Comparator.AT_MOST),
        new Word("以内", Comparator.AT_MOST),
        new Word("之内", Comparator.AT_MOST)
    };

    /** What the words after a number begin with. */
    private static final String FIRST_SIGNS = "及以之(";

    /** What the words after a number end with. */
    private static final String LAST_SIGNS = "上下内)";

    private static final String PERIODS = "天日时钟月年周";

    private ComparatorGrammar() {}

    static @Nullable Comparator before(Scan scan) {
        return switch (scan.next()) {
            case '≥', '≮' -> stepped(scan, Comparator.AT_LEAST);
            case '≤', '≯' -> stepped(scan, Comparator.AT_MOST);
            case '>' -> followed(stepped(scan, Comparator.MORE_THAN), scan, '=', Comparator.AT_LEAST);
            case '<' -> followed(stepped(scan, Comparator.LESS_THAN), scan, '=', Comparator.AT_MOST);
            case '=' ->
                followed(
                        followed(stepped(scan, Comparator.EQUAL), scan, '>', Comparator.AT_LEAST),
                        scan,
                        '<',
                        Comparator.AT_MOST);
            case '不', '大', '高', '至', '达', '多', '超', '等', '小', '低', '少' -> word(scan);
            default -> null;
        };
    }

    /** Takes the word off the end. */
    static @Nullable Comparator after(Scan scan) {
        if (scan.isDone() || LAST_SIGNS.indexOf(scan.at(scan.end() - 1)) < 0) {
            return null;
        }
        for (var word : AFTER) {
            if (scan.acceptLast(word.text)) {
                return word.comparator;
            }
        }
        int last = scan.end() - 1;
        boolean inTime = last > scan.at() && scan.at(last) == '内' && PERIODS.indexOf(scan.at(last - 1)) >= 0;
        return inTime && scan.acceptLast("内") ? Comparator.AT_MOST : null;
    }

    /** The word before a unit in brackets, as in {@code 90以上(家)}. */
    static @Nullable Comparator between(Scan scan) {
        if (FIRST_SIGNS.indexOf(scan.next()) < 0) {
            return null;
        }
        for (var word : AFTER) {
            if (scan.accept(word.text)) {
                return word.comparator;
            }
        }
        return null;
    }

    private static Comparator stepped(Scan scan, Comparator comparator) {
        scan.step();
        return comparator;
    }

    private static Comparator followed(Comparator alone, Scan scan, char sign, Comparator together) {
        int from = scan.at();
        scan.skipBlanks();
        if (scan.accept(sign)) {
            return together;
        }
        scan.returnTo(from);
        return alone;
    }

    private static @Nullable Comparator word(Scan scan) {
        for (var word : BEFORE) {
            if (scan.accept(word.text)) {
                return word.comparator;
            }
        }
        return null;
    }
}
