package org.plumbline.core.summary;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Sorted maps whose values add up. */
final class Merging {

    private Merging() {}

    static <V> NavigableMap<String, V> copy(NavigableMap<String, V> map) {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(map));
    }

    static <V> NavigableMap<String, V> plus(
            NavigableMap<String, V> left, NavigableMap<String, V> right, BinaryOperator<V> plus) {
        var sum = new TreeMap<>(left);
        right.forEach((key, value) -> sum.merge(key, value, plus));
        return sum;
    }
}
