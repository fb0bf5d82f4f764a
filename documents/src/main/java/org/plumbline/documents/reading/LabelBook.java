package org.plumbline.documents.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Width;

/** The printed words that name cells, loaded from data; no reader knows a word of its own. */
public final class LabelBook {

    /** Loaded once, when first asked for. */
    private static final class Standard {
        static final LabelBook BOOK = new LabelBook("labels.txt");
    }

    /** No label is longer; what is, is a value. */
    private static final int LONGEST = 40;

    private static final int SHORTEST_TO_TELL_A_FORM = 4;

    private record Stem<C>(String word, C column) {}

    private final Map<String, Label> labels = new HashMap<>(1024);
    private final List<Stem<FundingColumn>> fundingStems = new ArrayList<>();
    private final List<Stem<IndicatorColumn>> indicatorStems = new ArrayList<>();

    private final Map<String, String> layoutsByHeadings = new HashMap<>();

    private LabelBook(String resource) {
        for (var line : text(resource).lines().toList()) {
            int equals = line.indexOf(" = ");
            if (!line.startsWith("#") && equals > 0) {
                take(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 3).split("\\|", -1));
            }
        }
    }

    public static LabelBook standard() {
        return Standard.BOOK;
    }

    /** What the whole text names; {@link Label#NONE} where it is no label. */
    Label find(String printed) {
        if (printed.length() > LONGEST) {
            return Label.NONE;
        }
        var found = labels.get(Bare.word(printed));
        return found == null ? Label.NONE : found;
    }

    /** Whether the whole text is a word that layouts print. */
    public boolean isLabel(String text) {
        return find(text).isPrintedByLayouts();
    }

    /** The layout that prints these headings over funds and indicators, in this order; empty where none does. */
    Optional<String> layout(List<String> headings) {
        return Optional.ofNullable(layoutsByHeadings.get(String.join("|", headings)));
    }

    /** The column of funds that a heading beside known headings means; null where no stem occurs. */
    @Nullable
    FundingColumn fundingByStem(String heading) {
        return byStem(heading, fundingStems);
    }

    /** The column of indicators that a heading beside known headings means; null where no stem occurs. */
    @Nullable
    IndicatorColumn indicatorByStem(String heading) {
        return byStem(heading, indicatorStems);
    }

    /** Whether any word of a form's head, funds or indicators occurs in a text. */
    public boolean occursIn(String text) {
        var squeezed = Width.fold(text).replace(" ", "");
        return labels.entrySet().stream()
                .filter(word -> word.getKey().length() >= SHORTEST_TO_TELL_A_FORM
                        && word.getValue().isPrintedByLayouts())
                .anyMatch(word -> squeezed.contains(word.getKey()));
    }

    static <T> T keyed(T[] values, Function<T, String> key, String wanted) {
        for (var value : values) {
            if (key.apply(value).equals(wanted)) {
                return value;
            }
        }
        throw new IllegalArgumentException("No such key: " + wanted);
    }

    private void take(String key, String[] words) {
        if (key.startsWith("layout.")) {
            var headings = Stream.of(words).map(String::strip).collect(Collectors.joining("|"));
            layoutsByHeadings.put(headings, key.substring("layout.".length()));
            return;
        }
        for (var word : words) {
            if (key.startsWith("stem.funding.")) {
                var column = keyed(FundingColumn.values(), FundingColumn::key, key.substring("stem.funding.".length()));
                fundingStems.add(new Stem<>(word.strip(), column));
            } else if (key.startsWith("stem.indicators.")) {
                var column = keyed(
                        IndicatorColumn.values(), IndicatorColumn::key, key.substring("stem.indicators.".length()));
                indicatorStems.add(new Stem<>(word.strip(), column));
            } else {
                labels.computeIfAbsent(Bare.word(word), none -> new Label()).add(key);
            }
        }
    }

    private static <C> @Nullable C byStem(String heading, List<Stem<C>> stems) {
        var folded = Width.fold(heading);
        for (var stem : stems) {
            if (folded.contains(stem.word())) {
                return stem.column();
            }
        }
        return null;
    }

    private static String text(String resource) {
        try (var stream = Objects.requireNonNull(LabelBook.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
