package org.plumbline.web.evaluation;

import java.util.Optional;
import java.util.regex.Pattern;

/** The table and row that the address of a problem names; those of files without cells name neither. */
record ProblemPlace(String table, int row) {

    private static final Pattern ADDRESS = Pattern.compile("(?:(.*)!)?R(\\d{1,9})(?:C\\d{1,9})?", Pattern.DOTALL);

    static Optional<ProblemPlace> of(String address) {
        var found = ADDRESS.matcher(address);
        return found.matches()
                ? Optional.of(new ProblemPlace(
                        Optional.ofNullable(found.group(1)).orElse(""), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
