package org.plumbline.documents.office;

/**
 * A part as the directory of a zip states it.
 *
 * @param name with single slashes, none at the start
 * @param deflated whether it is packed; otherwise it is stored as it is
 * @param crc of its content
 * @param packed bytes that it takes in the file
 * @param size bytes of its content
 * @param header where its own header stands in the file
 */
record ZipPart(String name, boolean deflated, int crc, int packed, long size, int header) {

    /** How many bytes come out of one; the more, the more likely a bomb. */
    long ratio() {
        return size / Math.max(1, packed);
    }
}
