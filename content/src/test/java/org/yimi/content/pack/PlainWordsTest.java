package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;

class PlainWordsTest {

    @Test
    void aClauseEndsAtPunctuationAndAtALineBreak() {
        var words = zh("上个月去公园，你去了几次？用手指点一点\n再看看；想一想：好、坏");

        assertThat(words.tooLong(AgeBand.A)).isEmpty();
        assertThat(zh("上个月我和爸爸一起去公园玩").tooLong(AgeBand.B)).containsExactly("上个月我和爸爸一起去公园玩");
        assertThat(zh("上个月我和爸爸一起去公园玩").tooLong(AgeBand.C)).isEmpty();
    }

    @Test
    void quotesAndSpacesAreNoCharacters() {
        assertThat(PlainWords.length("去“公园” 3 次")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"离家最近的公园", "最近一次去公园", "最近两天", "昨天", "上个学期"})
    void certainTimesAndTheNearestPlaceAreFine(String text) {
        assertThat(zh(text).vagueTime()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"你最近去过公园, 最近", "你平时怎么走, 平时", "你有时候害怕, 有时候", "你经常来, 经常", "有时很吵, 有时"})
    void timesThatEveryChildTakesForAnotherAreFound(String text, String word) {
        assertThat(zh(text).vagueTime()).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"哪里不同", "差不多大", "是不是公园", "有没有树", "没关系", "对不起"})
    void wordsThatOnlyLookLikeNegativesAreFine(String text) {
        assertThat(zh(text).negative()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"你不喜欢什么, 不", "哪里没有树, 没", "你没去过哪里, 没"})
    void negativesAreFound(String text, String word) {
        assertThat(zh(text).negative()).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is not good?", "Nothing there?", "You've never been?", "It isn’t near?"})
    void negativesAreFoundInEnglishToo(String text) {
        assertThat(new PlainWords(new Wording("问", text)).negative()).isPresent();
    }

    @Test
    void aNoteAboutTheNorthIsNoNegative() {
        assertThat(new PlainWords(new Wording("问", "Another note on the north wants a plan.")).negative()).isEmpty();
    }

    private static PlainWords zh(String text) {
        return new PlainWords(new Wording(text, "Text"));
    }
}
