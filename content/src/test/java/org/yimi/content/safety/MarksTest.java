package org.yimi.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
    private final Sounds sounds = new Sounds(List.of("wo\t我", "da\t打大", "ba\t爸", "zhang\t张", "sheng\t生", "xi\t西", "an\t安", "xian\t先"));
    private final Signs signs = new Signs(sounds);
    private final Marks marks =
            new Marks(signs, new WordClasses(List.of("PARENT 爸 爸爸", "HIT 打", "ME 我", "HARMLESS 打西"), signs));

    @Test
    void charactersClassesAndSoundsAreCounted() {
        assertThat(marks.of("爸打我"))
                .contains("爸打我", "打我", "<PARENT><HIT><ME>", "<PARENT>…<ME>", "~ba'da'wo", "=<PARENT><HIT><ME>");
    }

    @Test
    void pinyinMeetsTheSameClassesAndSounds() {
        assertThat(marks.of("BaBa da wo")).contains("<PARENT><HIT><ME>", "~da'wo").doesNotContain("打我");
        assertThat(marks.of("babadawo")).contains("<PARENT><HIT><ME>");
    }

    @Test
    void ofASyllableNobodyKnowsTheCharacter() {
        assertThat(marks.of("爸xian打")).contains("~ba'xian'da", "<PARENT>…<HIT>").noneMatch(mark -> !mark.startsWith("~") && mark.contains("xian"));
        assertThat(marks.of("爸xian打")).doesNotContain("爸打", "<PARENT><HIT>", "=<PARENT><HIT>");
    }

    @Test
    void anotherCharacterOfTheSameSoundIsHeard() {
        assertThat(marks.of("爸大我")).contains("~ba'da'wo").doesNotContain("<HIT>");
    }

    @Test
    void aHarmlessPhraseHidesWhatItIsMadeOf() {
        assertThat(marks.of("我打西")).contains("<HARMLESS>", "<ME>").doesNotContain("打", "<HIT>", "~da");
    }

    @Test
    void theSouthDoesNotTellSoundsApart() {
        assertThat(sounds.of('张')).isEqualTo("zang");
        assertThat(sounds.of('生')).isEqualTo("sen");
        assertThat(sounds.syllables("xian")).containsExactly("xian");
        assertThat(sounds.syllables("xiana")).isEmpty();
    }

    @Test
    void widthCaseAndRepetitionDoNotCount() {
        assertThat(signs.of("ＡＢ，，打打打打")).isEqualTo(signs.of("ab，打打"));
        assertThat(signs.of("4了").getFirst().text()).isEqualTo("4");
        assertThat(signs.of("12个").getFirst()).isEqualTo(Sign.NUMBER);
        assertThat(signs.of("110").getFirst().text()).isEqualTo("110");
    }
}
