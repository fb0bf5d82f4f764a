package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command line: what it wrote and returned. */
record Run(int exitCode, String out, String err) {

    static final String FIRST = "../samples/key-enterprises-2023.tsv";
    static final String SECOND = "../samples/sme-development.tsv";

    static Run of(String... arguments) {
        return of(List.of(arguments), "");
    }

    static Run of(List<String> arguments, String standardInput) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        int code = Main.run(arguments, in, out, err);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
