package org.plumbline.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;

/** What stands behind the options. */
final class Operands {

    private Operands() {}

    static List<String> of(ParseResult options) {
        return options.matchedPositionalValue(0, List.of());
    }

    static String one(ParseResult options) {
        return of(options).get(0);
    }
}
