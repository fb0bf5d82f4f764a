package org.plumbline.documents.office.display;

import java.util.Locale;

/** The numerals that a format prints in: {@code [DBNum1]} to {@code [DBNum3]} ask for Chinese ones. */
enum Numerals {
    ARABIC("0123456789", "", false),
    /** 二〇二三年, 十二月. */
    SMALL("〇一二三四五六七八九", "十百千", true),
    /** 贰零贰叁年, 壹拾贰月. */
    FINANCIAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟", false),
    WIDE("０１２３４５６７８９", "", false);

    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 4;

    private final String digits;
    private final String units;
    private final boolean shortTen;

    Numerals(String digits, String units, boolean shortTen) {
        this.digits = digits;
        this.units = units;
        this.shortTen = shortTen;
    }

    static Numerals of(String bracket) {
        return switch (bracket.toLowerCase(Locale.ROOT)) {
            case "dbnum1" -> SMALL;
            case "dbnum2" -> FINANCIAL;
            case "dbnum3" -> WIDE;
            default -> ARABIC;
        };
    }

    /** Digit by digit: 2023 as 二〇二三. What is no digit stays. */
    String digits(String number) {
        if (this == ARABIC) {
            return number;
        }
        var shown = new StringBuilder();
        for (int at = 0; at < number.length(); at++) {
            char each = number.charAt(at);
            shown.append(each >= '0' && each <= '9' ? digits.charAt(each - '0') : each);
        }
        return shown.toString();
    }

    /** As it is spoken: 31 as 三十一. The part behind a point stays digit by digit. */
    String words(String number) {
        int point = number.indexOf('.');
        var whole = point < 0 ? number : number.substring(0, point);
        if (units.isEmpty()
                || !whole.chars().allMatch(each -> each >= '0' && each <= '9')
                || whole.length() > GROUP * GROUPS.length) {
            return digits(number);
        }
        return spoken(whole) + (point < 0 ? "" : digits(number.substring(point)));
    }

    private String spoken(String whole) {
        var shown = new StringBuilder();
        boolean gap = false;
        boolean inGroup = false;
        for (int at = 0; at < whole.length(); at++) {
            int place = whole.length() - 1 - at;
            int digit = whole.charAt(at) - '0';
            if (digit == 0) {
                gap = true;
            } else {
                shown.append(gap && !shown.isEmpty() ? digits.substring(0, 1) : "")
                        .append(digits.charAt(digit));
                shown.append(place % GROUP == 0 ? "" : units.charAt(place % GROUP - 1));
                gap = false;
                inGroup = true;
            }
            if (place % GROUP == 0 && inGroup) {
                shown.append(GROUPS[place / GROUP]);
                inGroup = false;
            }
        }
        return shown.isEmpty() ? digits.substring(0, 1) : shown.toString();
    }

    /** The number of a month, day or hour. */
    String inDate(String number) {
        var shown = words(number);
        return shortTen && shown.startsWith("一十") ? shown.substring(1) : shown;
    }
}
