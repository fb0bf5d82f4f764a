package org.plumbline.policies;

import java.util.List;

/** A place in a YAML file and what stands there; lines count from one. */
sealed interface Node {

    int line();

    record Scalar(int line, String text) implements Node {}

    record Mapping(int line, List<Entry> entries) implements Node {}

    record Sequence(int line, List<Node> items) implements Node {}

    /** Something that has already been refused; nothing more is said about it. */
    record Refused(int line) implements Node {}

    /** A key with its value. */
    record Entry(int line, String key, Node value) {}
}
