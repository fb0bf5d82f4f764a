package org.plumbline.documents.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Width;

/** The printed words that name cells, loaded from data; no reader knows a word of its own. */
public final class LabelBook {

    /** Loaded once, when first asked for. */
    private static final class Standard {
        static final LabelBook BOOK = load("labels.txt");
    }

    private final Map<String, Map<String, String>> keysByWordByBlock;

    private LabelBook(Map<String, Map<String, String>> keysByWordByBlock) {
        this.keysByWordByBlock = keysByWordByBlock;
    }

    public static LabelBook standard() {
        return Standard.BOOK;
    }

    Optional<HeadField> head(String printed) {
        return field("head", printed, HeadField.values());
    }

    Optional<HeadField> goal(String printed) {
        return key("goal", printed).flatMap(key -> keyed(HeadField.values(), "goal." + key));
    }

    Optional<FundingLine.Field> funding(String printed) {
        return field("funding", printed, FundingLine.Field.values());
    }

    Optional<Indicator.Field> indicator(String printed) {
        return field("indicators", printed, Indicator.Field.values());
    }

    Optional<FundingSource> source(String printed) {
        return key("source", printed).flatMap(FundingSource::ofId);
    }

    boolean isTotalLine(String printed) {
        return key("total", printed).isPresent();
    }

    /** Whether the cell is the heading of a whole block, such as {@code 项目资金（万元）}. */
    boolean isBlockHeading(String block, String printed) {
        return key(block, printed).filter("block"::equals).isPresent();
    }

    /** Whether any word of a form's head or indicators occurs in a text. */
    public boolean occursIn(String text) {
        var squeezed = Width.fold(text).replace(" ", "");
        return keysByWordByBlock.values().stream()
                .flatMap(words -> words.keySet().stream())
                .filter(word -> word.length() >= 4)
                .anyMatch(squeezed::contains);
    }

    /** The word without spaces, brackets and what they hold, and a colon at its end. */
    static String bare(String printed) {
        var bare = Width.fold(printed).replaceAll("\\([^()]*\\)|\\s", "");
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private <F extends FormField> Optional<F> field(String block, String printed, F[] fields) {
        return key(block, printed).flatMap(key -> keyed(fields, key));
    }

    private Optional<String> key(String block, String printed) {
        var words = Objects.requireNonNull(keysByWordByBlock.get(block));
        var bare = bare(printed);
        return Optional.ofNullable(words.get(bare.startsWith("其中") ? bare.replaceFirst("其中:?", "") : bare));
    }

    private static <F extends FormField> Optional<F> keyed(F[] fields, String key) {
        for (var field : fields) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static LabelBook load(String resource) {
        var book = new HashMap<String, Map<String, String>>();
        for (var line : text(resource).lines().toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith("#") || equals < 0) {
                continue;
            }
            var path = line.substring(0, equals).strip();
            int dot = path.indexOf('.');
            Function<String, Map<String, String>> none = block -> new HashMap<>();
            var words = book.computeIfAbsent(path.substring(0, dot), none);
            for (var word : line.substring(equals + 1).split("\\|", -1)) {
                words.put(word.strip(), path.substring(dot + 1));
            }
        }
        return new LabelBook(book);
    }

    private static String text(String resource) {
        try (var stream = Objects.requireNonNull(LabelBook.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
