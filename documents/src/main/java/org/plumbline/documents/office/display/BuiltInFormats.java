package org.plumbline.documents.office.display;

/** The formats that a workbook names by number without stating them, as an application in Chinese shows them. */
final class BuiltInFormats {

    static final String GENERAL = "General";
    static final String LONG_DATE = "yyyy\"年\"m\"月\"d\"日\"";
    static final String LONG_TIME = "h:mm:ss";

    private static final String SHORT_DATE = "yyyy/m/d";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String HALF_DAY_TIME = "上午/下午h\"时\"mm\"分\"";
    private static final String HALF_DAY_SECONDS = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    private BuiltInFormats() {}

    static String code(int id) {
        return switch (id) {
            case 1 -> "0";
            case 2 -> "0.00";
            case 3 -> "#,##0";
            case 4 -> "#,##0.00";
            case 5, 6 -> "\"¥\"#,##0;\"¥\"-#,##0";
            case 7, 8 -> "\"¥\"#,##0.00;\"¥\"-#,##0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 11 -> "0.00E+00";
            case 12 -> "# ?/?";
            case 13 -> "# ??/??";
            case 14 -> SHORT_DATE;
            case 15 -> "d-mmm-yy";
            case 16 -> "d-mmm";
            case 17 -> "mmm-yy";
            case 18 -> "h:mm AM/PM";
            case 19 -> "h:mm:ss AM/PM";
            case 20 -> "h:mm";
            case 21 -> LONG_TIME;
            case 22 -> SHORT_DATE + " h:mm";
            case 27, 36, 50, 52, 57 -> YEAR_MONTH;
            case 28, 29, 51, 53, 54, 58 -> MONTH_DAY;
            case 30 -> "m-d-yy";
            case 31 -> LONG_DATE;
            case 32 -> "h\"时\"mm\"分\"";
            case 33 -> "h\"时\"mm\"分\"ss\"秒\"";
            case 34, 55 -> HALF_DAY_TIME;
            case 35, 56 -> HALF_DAY_SECONDS;
            case 37, 38 -> "#,##0;-#,##0";
            case 39, 40 -> "#,##0.00;-#,##0.00";
            case 41 -> "#,##0;-#,##0;\"-\"";
            case 42 -> "\"¥\"#,##0;\"¥\"-#,##0;\"¥\"\"-\"";
            case 43 -> "#,##0.00;-#,##0.00;\"-\"";
            case 44 -> "\"¥\"#,##0.00;\"¥\"-#,##0.00;\"¥\"\"-\"";
            case 45 -> "mm:ss";
            case 46 -> "[h]:mm:ss";
            case 47 -> "mm:ss.0";
            case 48 -> "##0.0E+0";
            default -> GENERAL;
        };
    }
}
