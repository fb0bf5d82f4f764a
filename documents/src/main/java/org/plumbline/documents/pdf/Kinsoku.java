package org.plumbline.documents.pdf;

import java.util.BitSet;

/**
 * Where a line of Chinese may end (禁则): not before 。or ）, not after （, not within a Latin word or a number, and not
 * between a number and what belongs to it.
 */
final class Kinsoku {

    private static final BitSet NOT_FIRST = set("。，、；：！？）》」』】〕〉］｝”’％‰℃°′″·.,;:!?)]}%…—～〜々ー");
    private static final BitSet NOT_LAST = set("（《〈「『【〔［｛“‘([{￥¥$€№#≥≤≧≦＞＜＝＞<>=±");

    private Kinsoku() {}

    /** Whether a line may end with {@code left} and the next begin with {@code right}. */
    static boolean mayBreak(int left, int right) {
        if (isBlank(right)) {
            return false;
        }
        if (isBlank(left)) {
            return true;
        }
        return !isTied(left, right) && (isWide(left) || isWide(right));
    }

    /** Whether the two may not even be parted where a word is too long for the line. */
    static boolean isTied(int left, int right) {
        return NOT_FIRST.get(right) || NOT_LAST.get(left);
    }

    /** Whether a line may end here and lose this character. */
    static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint == 0x3000 || (codePoint >= 0x2000 && codePoint <= 0x200A);
    }

    /** Whether it fills a square, as Chinese characters do. */
    static boolean isWide(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x2460 && codePoint <= 0x24FF)
                || (codePoint >= 0x25A0 && codePoint <= 0x27BF)
                || codePoint >= 0x20000
                || "“”—…".indexOf(codePoint) >= 0;
    }

    private static BitSet set(String characters) {
        var set = new BitSet();
        characters.codePoints().forEach(set::set);
        return set;
    }
}
