package org.plumbline.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Which prefixes stand for the namespaces of a vocabulary, at the element that is being read. */
final class Namespaces {

    private final Set<String> vocabulary;
    private byte[][] prefixes = new byte[8][];
    private boolean[] known = new boolean[8];
    private int[] depths = new int[8];
    private int count;
    private boolean defaultKnown = true;

    Namespaces(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes a declaration by the element of that depth; the default namespace has the empty prefix. */
    void declare(int depth, String prefix, String namespace) {
        if (count == prefixes.length) {
            prefixes = Arrays.copyOf(prefixes, count * 2);
            known = Arrays.copyOf(known, count * 2);
            depths = Arrays.copyOf(depths, count * 2);
        }
        prefixes[count] = prefix.getBytes(StandardCharsets.UTF_8);
        known[count] = namespace.isEmpty() || vocabulary.contains(namespace);
        depths[count] = depth;
        if (prefix.isEmpty()) {
            defaultKnown = known[count];
        }
        count++;
    }

    /** Forgets what elements deeper than {@code depth} declared. */
    void leave(int depth) {
        if (count == 0 || depths[count - 1] <= depth) {
            return;
        }
        while (count > 0 && depths[count - 1] > depth) {
            count--;
        }
        defaultKnown = lookUp(prefixes[0], 0, 0, true);
    }

    /** Whether the prefix, which may be empty, stands for the vocabulary. */
    boolean know(byte[] bytes, int from, int to) {
        return from == to ? defaultKnown : lookUp(bytes, from, to, false);
    }

    private boolean lookUp(byte[] bytes, int from, int to, boolean otherwise) {
        for (int at = count - 1; at >= 0; at--) {
            var prefix = prefixes[at];
            if (Arrays.equals(prefix, 0, prefix.length, bytes, from, to)) {
                return known[at];
            }
        }
        return otherwise;
    }
}
