package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.survey.Reading;

class ReadingYamlTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\\", "\n", "\t", "\r", "\u0000", "\u0007", "\u007f", "\u0085", "\u2028", "\ufffe", "😀"})
    void whatIsWrittenIsReadAgainWhateverStandsBetweenTheCharacters(String between) {
        var reading = new Reading("你" + between + "好", List.of("nǐ", "hǎo"));

        assertThat(Readings.parse(ReadingYaml.write(List.of(reading)))).isEqualTo(Map.of(reading.text(), reading));
    }
}
