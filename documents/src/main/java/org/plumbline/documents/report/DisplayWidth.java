package org.plumbline.documents.report;

import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * The columns that text takes on a terminal: two for wide and full-width characters, none for combining ones, one for
 * all others, those of ambiguous width included (Unicode annex 11).
 */
public final class DisplayWidth {

    private static final String WIDE = """
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0-23F0 23F3-23F3 25FD-25FE 2614-2615 2648-2653 267F-267F
            2693-2693 26A1-26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE-26CE 26D4-26D4 26EA-26EA 26F2-26F3 26F5-26F5
            26FA-26FA 26FD-26FD 2705-2705 270A-270B 2728-2728 274C-274C 274E-274E 2753-2755 2757-2757 2795-2797
            27B0-27B0 27BF-27BF 2B1B-2B1C 2B50-2B50 2B55-2B55 2E80-303E 3041-3247 3250-4DBF 4E00-A4CF A960-A97F
            AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6F FF01-FF60 FFE0-FFE6 16FE0-18CFF 18D00-18D08 1AFF0-1B2FF
            1F004-1F004 1F0CF-1F0CF 1F18E-1F18E 1F191-1F19A 1F200-1F320 1F32D-1F335 1F337-1F37C 1F37E-1F393
            1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4-1F3F4 1F3F8-1F43E 1F440-1F440 1F442-1F4FC 1F4FF-1F53D
            1F54B-1F54E 1F550-1F567 1F57A-1F57A 1F595-1F596 1F5A4-1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC-1F6CC
            1F6D0-1F6D2 1F6D5-1F6DF 1F6EB-1F6EF 1F6F4-1F6FF 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF
            1FA70-1FAFF 20000-2FFFD 30000-3FFFD
            """;

    private static final int[] STARTS = bounds(0);
    private static final int[] ENDS = bounds(1);
    private static final int ASCII = 0x7F;
    private static final int SOFT_HYPHEN = 0xAD;

    private DisplayWidth() {}

    public static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            width += of(character);
            at += Character.charCount(character);
        }
        return width;
    }

    public static int of(int character) {
        if (character < ASCII) {
            return 1;
        }
        if (isWide(character)) {
            return 2;
        }
        return isCombining(character) ? 0 : 1;
    }

    static boolean isWide(int character) {
        int found = Arrays.binarySearch(STARTS, character);
        return found >= 0 || (found < -1 && character <= ENDS[-found - 2]);
    }

    static boolean isCombining(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> character != SOFT_HYPHEN;
            default -> character >= 0x1160 && character <= 0x11FF;
        };
    }

    /** The first or second of each pair. */
    private static int[] bounds(int side) {
        var tokens = new StringTokenizer(WIDE, " -\n");
        var bounds = new int[tokens.countTokens() / 2];
        for (int pair = 0; pair < bounds.length; pair++) {
            int start = Integer.parseInt(tokens.nextToken(), 16);
            int end = Integer.parseInt(tokens.nextToken(), 16);
            bounds[pair] = side == 0 ? start : end;
        }
        return bounds;
    }
}
