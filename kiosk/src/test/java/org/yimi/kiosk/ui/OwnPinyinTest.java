package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.pack.Library;
import org.yimi.content.pack.Readings;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.visit.Trouble;

/** The kiosk's own words and their pinyin. */
class OwnPinyinTest {
    private static final Path FILE = Path.of("src/main/resources/org/yimi/kiosk/ui/pinyin.yaml");

    /** Everything the kiosk itself says to a child. */
    static Stream<String> texts() {
        var escapes = Library.read(List.of(Path.of("../content/packs"))).surveys()
                .flatMap(survey -> survey.questions().stream())
                .filter(Question.InfoCard.class::isInstance)
                .limit(1)
                .flatMap(card -> Answers.possibleCodes(card).stream().map(code -> Captions.of(card, code)));
        return Stream.of(
                        Stream.of(Words.values()).map(Words::wording),
                        Stream.of(AgeBand.values()).flatMap(band -> Calm.words(band).all()),
                        Stream.of(AgeBand.values()).map(AgeBand::stage),
                        Stream.of(CardPicture.values()).map(CardPicture::words),
                        Stream.of(Trouble.values()).map(Trouble::words),
                        escapes)
                .flatMap(words -> words)
                .map(Wording::zh)
                .filter(text -> Reading.length(text) > 0)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyOwnTextHasAReading(String text) {
        assertThat(OwnPinyin.of(text))
                .as("add the line \"%s\": x to %s and run: packaging/yimi content pinyin kiosk/%s", text, FILE, FILE)
                .isPresent()
                .get()
                .extracting(reading -> reading.syllables().size())
                .isEqualTo(Reading.length(text));
    }

    @Test
    void noReadingIsLeftOfWordsThatNobodySaysAnyMore() throws Exception {
        Set<String> known = texts().collect(Collectors.toSet());

        var left = new TreeSet<>(Readings.parse(Files.readString(FILE)).keySet());
        left.removeAll(known);

        assertThat(left).isEmpty();
    }

    @Test
    void whatIsReadInSeveralWaysIsReadAsItIsMeant() {
        assertThat(syllables("都答完了，要交给大人吗？")).isEqualTo("dōu dá wán le yào jiāo gěi dà ren ma");
        assertThat(syllables("重新开始")).isEqualTo("chóng xīn kāi shǐ");
        assertThat(syllables("接着答")).isEqualTo("jiē zhe dá");
        assertThat(syllables("还没准备好")).isEqualTo("hái méi zhǔn bèi hǎo");
        assertThat(syllables("很危险的时候打")).isEqualTo("hěn wēi xiǎn de shí hou dǎ");
    }

    private static String syllables(String text) {
        return String.join(" ", OwnPinyin.of(text).orElseThrow().syllables());
    }
}
