package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One section of a format code: its tokens, for which numbers it is meant, and in which numerals it prints. */
final class SectionCode {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d{1,30}(?:\\.\\d{1,30})?)");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private static final Pattern CHINESE = Pattern.compile(".*-[0-9a-f]*804(,.*)?", Pattern.DOTALL);

    private final List<Token> tokens = new ArrayList<>();
    private @Nullable Predicate<BigDecimal> condition;
    private boolean onlyNegative;
    private Numerals numerals = Numerals.ARABIC;
    private boolean chinese;

    List<Token> tokens() {
        return tokens;
    }

    Optional<Predicate<BigDecimal>> condition() {
        return Optional.ofNullable(condition);
    }

    /** Whether the condition admits negative numbers only, which then print without a sign. */
    boolean isOnlyForNegative() {
        return onlyNegative;
    }

    Numerals numerals() {
        return numerals;
    }

    /** Whether names of days, months and halves of the day are to be Chinese. */
    boolean isChinese() {
        return chinese;
    }

    boolean has(Token.Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    void add(Token.Kind kind, String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(kind, text));
        }
    }

    /** Takes what stands in square brackets: a currency, a language, numerals, a condition, elapsed time or a colour. */
    void bracket(String content) {
        var lower = content.toLowerCase(Locale.ROOT);
        var comparison = CONDITION.matcher(content.strip());
        if (lower.startsWith("$")) {
            currencyOrLanguage(content, lower);
        } else if (lower.startsWith("dbnum")) {
            numerals = Numerals.of(lower);
        } else if (comparison.matches()) {
            condition(comparison.group(1), new BigDecimal(comparison.group(2)));
        } else if (ELAPSED.matcher(lower).matches()) {
            add(Token.Kind.ELAPSED, lower);
        }
    }

    private void currencyOrLanguage(String content, String lower) {
        int dash = content.lastIndexOf('-');
        add(Token.Kind.LITERAL, content.substring(1, dash < 0 ? content.length() : dash));
        chinese |= CHINESE.matcher(lower).matches();
    }

    private void condition(String operator, BigDecimal bound) {
        onlyNegative = operator.startsWith("<") && bound.signum() <= 0 && !operator.equals("<>");
        condition = number -> {
            int order = number.compareTo(bound);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        };
    }
}
