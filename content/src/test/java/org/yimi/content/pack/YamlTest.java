package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    @ParameterizedTest
    @ValueSource(strings = {"on", "off", "no", "yes", "y", "1", "007", "1_000", "0x10", "1e3", "true", "2026-01-01", ".5"})
    void wordsAndNumbersStayTheTextTheAuthorWrote(String text) {
        assertThat(Yaml.parse("id: " + text).asFields("x").text("id")).isEqualTo(text);
    }

    @Test
    void everyValueKnowsItsLine() {
        var fields = Yaml.parse("# c\n\na: 1\nb:\n  - c: |\n      x\n      y\n    d: 2\n  - e\n").asFields("x");

        assertThat(fields.line()).isEqualTo(3);
        var items = fields.need("b").asItems("b");
        assertThat(items.getFirst().line()).isEqualTo(5);
        assertThat(items.getFirst().asFields("x").need("d").line()).isEqualTo(8);
        assertThat(items.getLast().line()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"\\ud83d\"", "\"\\ud83d\": a"})
    void aCharacterCutInHalfIsAFault(String text) {
        assertThatThrownBy(() -> Yaml.parse(text)).isInstanceOf(Yaml.FaultAt.class).hasMessageContaining("cut in half");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyTextIsYamlOrAFault(long seed) {
        var random = new Random(seed);
        var parts = new String[] {
            "a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", ",", "'", "\"", "#", "|", ">", "&x ", "*x", "!t ", "? ",
            "---\n", "...\n", "%", "@", "`", "\t", "园", "\u0000", "\uFEFF", "\uD800", "~", "<<", "\\u12"
        };
        for (var i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(20); n >= 0; n--) text.append(parts[random.nextInt(parts.length)]);
            try {
                assertThat(Yaml.parse(text.toString()).line()).isPositive();
            } catch (Yaml.FaultAt expected) {
                assertThat(expected.in("f").reason()).isNotBlank();
            }
        }
    }
}
