package org.plumbline.documents.office;

import java.util.ArrayDeque;

/**
 * That one part refers to another of the same package.
 *
 * @param id by which the referring part names it
 * @param type the last word of its type, such as {@code worksheet}; the same in both editions of the standard
 * @param target the other part's name
 */
public record Relation(String id, String type, String target) {

    /** The name of the part that holds the relations of a part; those of the package belong to the empty name. */
    static String partFor(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** The name that a reference means, relative to the folder of the part that makes it. */
    static String resolve(String part, String reference) {
        var name = reference.replace('\\', '/');
        var path = name.startsWith("/") ? name : part.substring(0, part.lastIndexOf('/') + 1) + name;
        var segments = new ArrayDeque<String>();
        for (var segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
