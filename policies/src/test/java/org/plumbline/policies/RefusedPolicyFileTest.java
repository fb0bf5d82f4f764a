package org.plumbline.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.language.Wording;

/** Each row replaces one passage of the sample by another and says what is answered to that. */
class RefusedPolicyFileTest {

    private static final String SIGNS = ":{}[],&*!|>'\"%@`#?-~ \n\t\u0007：0a差\uD83D";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            execution: 10           | executon: 10            | 9 weights.executon: unknown key, did you mean execution
            tolerance: 0.01         | tolerence: 0.01         | 50 tolerence: unknown key, did you mean tolerance
            output: 49.5            | otuput: 49.5            | 10 weights.otuput: unknown key, did you mean output
            '{ from: 2021, to: 2023 }' | '{ from: 2021, province: 31 }' | 4 period.province: unknown key, expected the keys from, to
            '  base: rounded-rate'  | '  <<: rounded-rate'    | 16 execution.base: missing, expected exact or rounded-rate\\nmy.yaml:17 execution.<<: unknown key, expected the keys base, zero-budget, evidence, source
            far-over: 1.5           | over: 1.5               | 57 limits.over: unknown key, expected the keys single-indicator, execution-from, far-over, low-execution-gap, score-decimals
            S03: error              | S3: error               | 52 severities.S3: expected the id of a check (such as S03), found “S3”
            S03: error              | s03: error              | 52 severities.s03: expected the id of a check (such as S03), found “s03”
            """)
    void unknownKeysAreNamedWithTheNearestOrAllKnown(String passage, String replacement, String message) {
        assertRefused(passage, replacement, message);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id: sample              | ''                      | 2 id: missing, expected lower-case letters, digits and hyphens, and not auto
            '  evidence: seen\\n  source: { zh: 第二条, en: article 2 }' | '' | 16 execution.evidence: missing, expected quoted, seen, inferred or assumed\\nmy.yaml:16 execution.source: missing, expected the keys zh, en
            '{ zh: 甲, en: A }'      | '{ zh: 甲 }'             | 2 name.en: missing, expected text on one line
            '{ zh: 甲, en: A }'      | ''                      | 2 name: expected the keys zh, en, found nothing
            '  unmet: { from: 0, to: 50 }' | ''                | 29 bands.unmet: missing, expected the keys from, to
            mode: up,               | ''                      | 38 rounding.execution-score.mode: missing, expected down, half-up or up
            'from: 60.5, zh: 中,'    | 'zh: 中,'                | 45 ratings.rows[1].from: missing, expected a number from 0 to 100
            """)
    void missingKeysAreNamedWithWhatWasExpected(String passage, String replacement, String message) {
        assertRefused(passage, replacement, message);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id: sample              | id: Sample              | 1 id: expected lower-case letters, digits and hyphens, and not auto, found “Sample”
            id: sample              | id: auto                | 1 id: expected lower-case letters, digits and hyphens, and not auto, found “auto”
            '{ zh: 甲, en: A }'      | A                       | 2 name: expected the keys zh, en, found “A”
            '{ zh: 甲, en: A }'      | '[甲, A]'                | 2 name: expected the keys zh, en, found “[…]”
            '{ zh: 甲, en: A }'      | '{ zh: { zh: 甲 }, en: A }' | 2 name.zh: expected text on one line, found “{…}”
            '{ zh: 甲, en: A }'      | '{ zh: "甲\\n\\n乙", en: A }' | 2 name.zh: expected text on one line, found “甲·乙”
            '{ zh: 甲, en: A }'      | '{ zh: "", en: A }'      | 2 name.zh: expected text on one line, found nothing
            evidence: inferred      | evidence: guessed       | 25 curves.equal.evidence: expected quoted, seen, inferred or assumed, found “guessed”
            evidence: inferred      | evidence: Inferred      | 25 curves.equal.evidence: expected quoted, seen, inferred or assumed, found “Inferred”
            base: rounded-rate      | base: printed-rate      | 17 execution.base: expected exact or rounded-rate, found “printed-rate”
            zero-budget: full       | zero-budget: error      | 18 execution.zero-budget: expected not-applicable, full or zero, found “error”
            AT-MOST-LINEAR          | AT-MOST-LOG             | 24 curves.at-most.rule: expected AT-MOST-RATIO or AT-MOST-LINEAR, found “AT-MOST-LOG”
            EQUAL-ZERO              | AT-MOST-RATIO           | 25 curves.equal.rule: expected EQUAL-PROPORTIONAL, AT-LEAST or EQUAL-ZERO, found “AT-MOST-RATIO”
            rule: AT-LEAST          | rule: STEPS             | 23 curves.at-least.rule: expected AT-LEAST, found “STEPS”
            equal-is: unmet         | equal-is: 'yes'         | 26 curves.strict.equal-is: expected met or unmet, found “yes”
            mode: up                | mode: HALF_EVEN         | 38 rounding.execution-score.mode: expected down, half-up or up, found “HALF_EVEN”
            S03: error              | S03: fatal              | 52 severities.S03: expected note, warning or error, found “fatal”
            """)
    void wordsAreOfTheVocabulary(String passage, String replacement, String message) {
        assertRefused(passage, replacement, message);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            output: 49.5            | output: half            | 10 weights.output: expected a number from 0 to 100, found “half”
            output: 49.5            | output: 4.95e1          | 10 weights.output: expected a number from 0 to 100, found “4.95e1”
            output: 49.5            | output: 49,5            | 10 weights.output: expected a number from 0 to 100, found “49,5”
            output: 49.5            | output: 49.             | 10 weights.output: expected a number from 0 to 100, found “49.”
            output: 49.5            | output: .5              | 10 weights.output: expected a number from 0 to 100, found “.5”
            output: 49.5            | output: -49.5           | 10 weights.output: expected a number from 0 to 100, found “-49.5”
            output: 49.5            | output: ４９            | 10 weights.output: expected a number from 0 to 100, found “４９”
            output: 49.5            | output: .inf            | 10 weights.output: expected a number from 0 to 100, found “.inf”
            output: 49.5            | output: 0x31            | 10 weights.output: expected a number from 0 to 100, found “0x31”
            output: 49.5            | output: 49.500000000001 | 10 weights.output: expected a number from 0 to 100, found “49.500000000001”
            output: 49.5            | output: 100.01          | 10 weights.output: expected a number from 0 to 100, found “100.01”
            output: 49.5            | output: [49.5]          | 10 weights.output: expected a number from 0 to 100, found “[…]”
            output: 49.5            | output:                 | 10 weights.output: expected a number from 0 to 100, found nothing
            to: 100                 | to: 120                 | 30 bands.met.to: expected a number from 0 to 100, found “120”
            decimals: 6             | decimals: 7             | 40 rounding.total.decimals: expected a whole number from 0 to 6, found “7”
            decimals: 6             | decimals: 2.0           | 40 rounding.total.decimals: expected a whole number from 0 to 6, found “2.0”
            decimals: 6             | decimals: 99999999999   | 40 rounding.total.decimals: expected a whole number from 0 to 6, found “99999999999”
            far-over: 1.5           | far-over: 0.99          | 57 limits.far-over: expected a number from 1 to 100, found “0.99”
            far-over: 1.5           | far-over: 101           | 57 limits.far-over: expected a number from 1 to 100, found “101”
            single-indicator: 90    | single-indicator: 101   | 55 limits.single-indicator: expected a number from 0 to 100, found “101”
            execution-from: 85.5    | execution-from: 85,5    | 56 limits.execution-from: expected a number from 0 to 100, found “85,5”
            low-execution-gap: 15   | low-execution-gap: -1   | 58 limits.low-execution-gap: expected a number from 0 to 100, found “-1”
            score-decimals: 1       | score-decimals: 7       | 59 limits.score-decimals: expected a whole number from 0 to 6, found “7”
            from: 2021              | from: 二〇二一           | 4 period.from: expected a whole number from 1949 to 2999, found “二〇二一”
            """)
    void numbersArePlainDecimalsWithinTheirRange(String passage, String replacement, String message) {
        assertRefused(passage, replacement, message);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            satisfaction: 10        | satisfaction: 20        | 8 weights: expected weights that sum to 100, found “110”
            satisfaction: 10        | satisfaction: 9.99      | 8 weights: expected weights that sum to 100, found “99.99”
            from: 2021              | from: 2024              | 4 period: expected an end no earlier than its beginning, found “2024–2023”
            'from: 80, to: 100'     | 'from: 100, to: 80'     | 30 bands.met: expected a from no higher than its to, found “100–80”
            'from: 50, to: 80'      | 'from: 50, to: 81'      | 29 bands: expected partly-met no higher than met, found “81 % > 80 %”
            'from: 0, to: 50'       | 'from: 0, to: 60.5'     | 29 bands: expected unmet no higher than partly-met, found “60.5 % > 50 %”
            from: 60.5              | from: 90                | 42 ratings: expected cuts that fall from row to row, found “90, 90”
            from: 60.5              | from: 95                | 42 ratings: expected cuts that fall from row to row, found “90, 95”
            'from: 0, zh: 差'        | 'from: 1, zh: 差'        | 42 ratings: expected a last row that begins at 0, found “1”
            'zh: 中'                 | 'zh: 优'                 | 42 ratings: expected a name of its own for each rating, found “优”
            """)
    void whatCannotBeIsRefused(String passage, String replacement, String message) {
        assertRefused(passage, replacement, message);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            output: 49.5            | output: 49.5\\n  output: 1 | 11 weights.output: expected once, already on line 10
            output: 49.5            | output: &half 49.5      | 10 weights.output: expected a plain value, found an anchor (&)
            output: 49.5            | output: *half           | 10 weights.output: expected the value itself, found an alias (*)
            output: 49.5            | output: !!float 49.5    | 10 weights.output: expected a plain value, found the tag tag:yaml.org,2002:float
            S03: error              | ? [S03]\\n  : error     | 52 severities: expected a word as the key
            I05: warning            | I05: warning\\n---\\nid: b | 54: expected one document, found another (---)
            output: 49.5            | output: @half           | 10: expected quotes around text that begins with @, % or `
            output: 49.5            | output：49.5             | 10: expected a colon and a space (: ), found a full-width colon (：)
            output: 49.5            | ' output: 49.5'         | 10: expected no key here; check the indentation of this line and the one before, and quote text that holds “: ”
            '  output: 49.5'        | '\t output: 49.5'       | 10: expected spaces for indentation, found a tab
            id: sample              | '%YAML 2.0\\n---\\nid: b' | 1: expected YAML 1.2
            """)
    void yamlIsKeptPlain(String passage, String replacement, String message) {
        assertRefused(passage, replacement, message);
    }

    @Test
    void allMistakesAreSaidAtOnceInTheOrderOfTheFile() {
        var yaml = SampleFile.with("output: 49.5", "output: half")
                .replace("evidence: inferred", "evidence: guessed")
                .replace("id: sample", "id: Sample")
                .replace("mode: up, ", "");

        assertThat(SampleFile.refusal(yaml)).isEqualTo(new Wording("""
                        my.yaml:1 id：应为小写字母、数字和连字符（auto 除外），写的是“Sample”
                        my.yaml:10 weights.output：应为 0 到 100 的数，写的是“half”
                        my.yaml:25 curves.equal.evidence：应为 quoted、seen、inferred、assumed 之一，写的是“guessed”
                        my.yaml:38 rounding.execution-score.mode：缺少此项，应为 down、half-up、up 之一""", """
                        my.yaml:1 id: expected lower-case letters, digits and hyphens, and not auto, found “Sample”
                        my.yaml:10 weights.output: expected a number from 0 to 100, found “half”
                        my.yaml:25 curves.equal.evidence: expected quoted, seen, inferred or assumed, found “guessed”
                        my.yaml:38 rounding.execution-score.mode: missing, expected down, half-up or up"""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''            | my.yaml: the file is empty
            '# nothing'   | my.yaml: the file is empty
            'just words'  | my.yaml:1: expected the keys id, name, place, period,
            '- a list'    | my.yaml:1: expected the keys id, name, place, period,
            '*alias'      | my.yaml:1: expected the value itself, found an alias (*)
            """)
    void aFileHoldsOneMapping(String yaml, String message) {
        assertThat(SampleFile.refusal(yaml).en()).startsWith(message).hasLineCount(1);
    }

    @Test
    void deepNestingIsRefused() {
        var deep = SampleFile.refusal("id: " + "[".repeat(100_000) + "]".repeat(100_000));

        assertThat(deep.en()).isEqualTo("my.yaml:1 id" + "[0]".repeat(15) + ": expected no more than 16 levels");
    }

    @Test
    void aHundredMistakesAreSaidAndTheRestCounted() {
        var many = LongStream.range(0, 200)
                .mapToObj(key -> "unknown" + key + ": 1\n")
                .collect(Collectors.joining());

        assertThat(SampleFile.refusal(many).zh()).hasLineCount(101).endsWith("my.yaml：另有 112 处");
    }

    @Test
    void noControlCharacterReachesAMessage() {
        var refused = SampleFile.refusal(SampleFile.with("mode: up", "mode: \"\\e[31m\""));

        assertThat(refused.en()).endsWith("found “·[31m”");
    }

    @Test
    void noDamageThrowsAnythingElse() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var damaged = damage(SampleFile.TEXT, new Random(seed));

            assertThatCode(() -> {
                        try {
                            PolicyFile.read("my.yaml", damaged);
                        } catch (PolicyFileException refused) {
                            assertThat(refused.words().en().lines()).allMatch(line -> line.startsWith("my.yaml"));
                        }
                    })
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        });
    }

    /** The text with a few characters or passages removed, doubled or replaced. */
    private static String damage(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(from, to);
                case 1 -> damaged.insert(from, damaged.substring(from, to));
                case 2 -> damaged.setCharAt(from, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> damaged.insert(from, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return damaged.toString();
    }

    private static void assertRefused(String passage, String replacement, String message) {
        var yaml = SampleFile.with(passage.replace("\\n", "\n"), replacement == null ? "" : replacement);

        assertThat(SampleFile.refusal(yaml).en()).isEqualTo("my.yaml:" + message.replace("\\n", "\n"));
    }
}
