package org.yimi.content.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Map<String, String> VALUES =
            Map.of("a", "yes", "b", "no", "several", "park school-yard bus", "getting-there", "on-foot");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ${a} = 'yes'                                          | true
                    ${a} = "yes"                                          | true
                    ${a}='no'                                             | false
                    ${a} != 'no'                                          | true
                    ${a} != 'yes'                                         | false
                    ${unanswered} = ''                                    | true
                    ${unanswered} != 'yes'                                | true
                    ${unanswered} = 'yes'                                 | false
                    ${getting-there} = 'on-foot'                          | true
                    selected(${several}, 'park')                          | true
                    selected(${several}, 'school-yard')                   | true
                    selected(${several}, 'school')                        | false
                    selected(${several}, 'par')                           | false
                    selected( ${several} , "bus" )                        | true
                    selected(${a}, 'yes')                                 | true
                    selected(${unanswered}, 'park')                       | false
                    ${several} = 'park school-yard bus'                   | true
                    not(${a} = 'yes')                                     | false
                    not (${a} = 'no')                                     | true
                    not(not(${a} = 'yes'))                                | true
                    ${a} = 'yes' and ${b} = 'no'                          | true
                    ${a} = 'yes' and ${b} = 'yes'                         | false
                    ${a} = 'no' or ${b} = 'no'                            | true
                    ${a} = 'yes' or ${a} = 'yes' and ${b} = 'yes'         | true
                    ${b} = 'yes' and ${a} = 'yes' or ${a} = 'yes'         | true
                    (${a} = 'yes' or ${a} = 'yes') and ${b} = 'yes'       | false
                    ${b} = 'yes' and (${a} = 'yes' or ${a} = 'yes')       | false
                    not(${a} = 'yes') or ${b} = 'no'                      | true
                    not(${a} = 'yes' or ${b} = 'no')                      | false
                    ((${a} = 'yes'))                                      | true
                    ${a}='yes'and${b}='no'                                | true
                    ${a} = 'a and b'                                      | false
                    """)
    void meansWhatItMeansInXPath(String text, boolean holds) {
        assertThat(Condition.parse(text).holds(id -> VALUES.getOrDefault(id, ""))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ${a}                            | 5  | = or !=
                    ${a} = yes                      | 8  | a text in quotes
                    ${a} = 'yes                     | 8  | a text in quotes
                    ${a} == 'yes'                   | 7  | a text in quotes
                    ${a} > 'yes'                    | 6  | = or !=
                    a = 'yes'                       | 1  | ${question}
                    ${a} = 'yes' and                | 17 | ${question}
                    ${a} = 'yes' und ${b} = 'no'    | 14 | 'and', 'or' or the end
                    ${a} = 'yes' andy               | 14 | 'and', 'or' or the end
                    (${a} = 'yes'                   | 14 | ')'
                    ${a} = 'yes')                   | 13 | 'and', 'or' or the end
                    not ${a} = 'yes'                | 1  | ${question}
                    not(${a})                       | 9  | = or !=
                    selected(${a} 'yes')            | 15 | ','
                    selected(${a}, 'yes'            | 21 | ')'
                    selected('yes', ${a})           | 10 | ${question}
                    ${1a} = 'yes'                   | 1  | ${question}
                    ${a} = ‘yes’                    | 8  | a text in quotes
                    """)
    void aFaultNamesItsColumnAndWhatWasExpected(String text, int column, String expected) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(BadCondition.class)
                .hasMessageStartingWith("column " + column + ": expected ")
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void nothingIsNoCondition(String text) {
        assertThatThrownBy(() -> Condition.parse(text)).isInstanceOf(BadCondition.class);
    }

    @Test
    void theQuestionsLookedAtAreNamedOnceAndSorted() {
        var condition = Condition.parse("${b} = 'x' or not(selected(${a}, 'y') and ${b} != 'z')");

        assertThat(condition.questions()).containsExactly("a", "b");
        assertThat(Condition.always().questions()).isEmpty();
        assertThat(Condition.always().holds(_ -> "")).isTrue();
    }

    @Test
    void deepNestingAndEndlessChainsAreRefusedWithoutExhaustingTheStack() {
        var term = "${a} = 'yes'";
        for (var open : new String[] {"(", "not("}) {
            var deep = open.repeat(100_000) + term + ")".repeat(100_000);
            assertThatThrownBy(() -> Condition.parse(deep))
                    .isInstanceOf(BadCondition.class)
                    .hasMessageContaining("at most 50 terms")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
        }
        assertThatThrownBy(() -> Condition.parse((term + " or ").repeat(100_000) + term))
                .isInstanceOf(BadCondition.class)
                .hasMessageContaining("at most 50 terms");
    }

    @Test
    void fiftyTermsAreTaken() {
        var term = "${a} = 'yes'";

        assertThat(Condition.parse((term + " and ").repeat(49) + term).holds(_ -> "yes")).isTrue();
        assertThat(Condition.parse("(".repeat(49) + term + ")".repeat(49)).holds(_ -> "yes")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextIsAConditionOrABadOne(long seed) {
        var random = new Random(seed);
        var parts = new String[] {"${a}", "=", "!=", "'x'", "and", "or", "not(", "selected(", "(", ")", ",", " ", "园", "$"};
        for (var i = 0; i < 5000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(12); n >= 0; n--) text.append(parts[random.nextInt(parts.length)]).append(' ');
            try {
                Condition.parse(text.toString()).holds(_ -> "x");
            } catch (BadCondition expected) {
                assertThat(expected.getMessage()).startsWith("column ");
            }
        }
    }
}
