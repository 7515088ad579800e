package org.yimi.content.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @Test
    void everyChineseCharacterHasOneSyllableAndNothingElseHas() {
        var reading = new Reading("去 TFT 公园 3 次，好！", List.of("qù", "gōng", "yuán", "cì", "hǎo"));

        assertThat(reading.syllables()).hasSize(Reading.length(reading.text()));
        assertThatThrownBy(() -> new Reading("公园", List.of("gōng")))
                .hasMessage("\"公园\": 2 Chinese characters, but 1 syllables");
        assertThatThrownBy(() -> new Reading("园，", List.of("yuán", ",")))
                .hasMessageContaining("1 Chinese characters, but 2 syllables");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lǜ", "nǚ", "ér", "r", "de", "zhuāng", "ō"})
    void syllablesCarryOneToneMarkOrNone(String syllable) {
        assertThat(new Reading("字", List.of(syllable)).syllables()).containsExactly(syllable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zi4", "gōngyuán", "gōōng", "Gōng", "园", "xī an", "none5"})
    void whatIsNoSyllableIsRefused(String text) {
        assertThatThrownBy(() -> new Reading("字", List.of(text))).hasMessageContaining("is no syllable");
    }

    @Test
    void theLongestPhraseWinsWhereverItStands() {
        var phrases = new Phrases(List.of(
                new Reading("行", List.of("xíng")),
                new Reading("银行", List.of("yín", "háng")),
                new Reading("银行行长", List.of("yín", "háng", "háng", "zhǎng"))));

        assertThat(phrases.over("A 行，银行；银行行长", List.of("a", "b", "c", "d", "e", "f", "g")))
                .containsExactly("xíng", "yín", "háng", "yín", "háng", "háng", "zhǎng");
        assertThat(phrases.over("园", List.of("yuán"))).containsExactly("yuán");
    }
}
