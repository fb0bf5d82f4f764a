package org.plumbline.documents.pdf;

import java.util.Arrays;

/** The bytes of a page's content, written without an object per number. */
final class Ink {

    private byte[] bytes = new byte[1 << 14];
    private int length;

    Ink text(String ascii) {
        ensure(ascii.length());
        for (int at = 0; at < ascii.length(); at++) {
            bytes[length++] = (byte) ascii.charAt(at);
        }
        return this;
    }

    /** A number with two decimals at most, and a blank. */
    Ink number(double value) {
        ensure(24);
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            bytes[length++] = '-';
            hundredths = -hundredths;
        }
        digits(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + rest / 10);
            if (rest % 10 > 0) {
                bytes[length++] = (byte) ('0' + rest % 10);
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    /** The four hexadecimal digits of a character's number. */
    Ink hex(int number) {
        ensure(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = (byte) Character.forDigit(number >> shift & 15, 16);
        }
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        bytes[length++] = (byte) ('0' + value % 10);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }
}
