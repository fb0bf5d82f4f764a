package org.plumbline.documents.pdf;

/** Numbers as four hexadecimal digits. */
final class Hex {

    private Hex() {}

    static void append(StringBuilder to, int number) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(Character.forDigit(number >> shift & 15, 16));
        }
    }
}
