package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackLintTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "org", "yimi", "content", "pack");
    private static final String NO_CLIPS = "band A is offered, but nothing can be heard";

    @Test
    void thePackWithOneFaultOfEachKindHasExactlyThese() {
        assertThat(PackLint.faults(FIXTURES.resolve("one-fault-each"))).containsExactly(
                new Fault("explainers/too-long.yaml", 7, Rule.NO_ROOM,
                        "\"公园里有七种树。 柳树。 杨树。 松树。 枫树。 槐树。 桃树。\" takes 7 lines of 18 characters,"
                                + " the screen has 6"),
                fault(6, Rule.NO_CLIPS, NO_CLIPS),
                fault(17, Rule.SCALE, "band A uses this-or-that only"),
                fault(25, Rule.SCALE, "band B uses 3 faces at most, here are 4"),
                fault(35, Rule.SCALE, "band B uses no labelled scale"),
                fault(41, Rule.NO_READING, "\"很安静\" has no pinyin"),
                fault(44, Rule.YES_NO, "band B is asked for yes or no"),
                fault(63, Rule.YES_NO, "\"不好走\" is a yes or a no"),
                fault(78, Rule.OWN_ESCAPE, "\"说不清\" stands beside 不知道 and 不想说"),
                fault(81, Rule.LONG_CLAUSE, "\"从家里出发一直走到公园门口\" has 13 characters, band B reads 12"),
                fault(94, Rule.LONG_CLAUSE, "\"沿着河边绕过三个红绿灯再穿过公园的小路\" has 19 characters, band C reads 18"),
                fault(97, Rule.LONG_CLAUSE,
                        "\"如果从你家门口一直走到离你家最近的那一座公园的大门口\" has 26 characters, band D reads 25"),
                fault(105, Rule.TWO_IDEAS, "the prompt has two question marks"),
                fault(113, Rule.JOINING_WORD, "the prompt has \"以及\""),
                fault(121, Rule.NEGATIVE, "the prompt has \"不\""),
                fault(129, Rule.NEGATIVE, "the prompt has \"don't\""),
                fault(137, Rule.VAGUE_TIME, "\"平时\" is no certain time"),
                fault(150, Rule.VAGUE_TIME, "\"Often\" is no certain time"),
                fault(158, Rule.SAME_PICTURE, "bars-1-of-4.png stands twice"),
                fault(164, Rule.FORM, "when: \"prak\" is no answer to ${same-picture}"),
                fault(166, Rule.SCALE, "band B ranks nothing"),
                new Fault("surveys/too-many.yaml", 5, Rule.TOO_MANY_ITEMS,
                        "band B may be asked 9 items, 8 are the most"));
    }

    @Test
    void everyRuleHasItsFaultInThatPack() {
        assertThat(PackLint.faults(FIXTURES.resolve("one-fault-each")))
                .extracting(Fault::rule)
                .containsAll(EnumSet.allOf(Rule.class));
    }

    @Test
    void aPackThatBreaksRulesCanStillBeRead() {
        assertThat(PackReader.read(FIXTURES.resolve("one-fault-each")).surveys()).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsNamedAsWellAndStopsTheReading() {
        var folder = FIXTURES.resolve("form-faults");

        assertThat(PackLint.faults(folder)).containsExactly(
                new Fault("pack.yaml", 3, "en: the English text is missing"),
                new Fault("pinyin.yaml", 2, "\"滑梯\": 2 Chinese characters, but 1 syllables"),
                fault(16, Rule.FORM, "picture is missing"),
                fault(21, Rule.FORM, "picture pictures/lost.png is missing"),
                fault(24, Rule.FORM, "en is missing"),
                fault(30, Rule.FORM, "\"dont-know\" is not known here"),
                fault(32, Rule.FORM, "question other-band: a band that the survey is not for"),
                fault(40, Rule.FORM, "when: column 9: expected = or != in \"${good} is 'one'\""),
                fault(45, Rule.FORM,
                        "question later-condition: the condition names ${six-points}, which is no earlier question"),
                fault(47, Rule.FORM, "a question begins with one of [best-worst, drawing, faces, finger-writing,"
                        + " free-text, info-card, labelled-scale, number, rank, several-choices, single-choice,"
                        + " spot-on-picture, this-or-that, walk-checklist]"),
                fault(51, Rule.FORM, "question six-points: has 6 choices, 2 to 5 are possible"),
                fault(65, Rule.FORM, "place \"moon\" is no term of the taxonomy \"places\""),
                fault(68, Rule.FORM, "question ids: \"good\" stands twice"),
                new Fault("surveys/lost.yml", 0, "would not be read: name it .yaml"),
                new Fault("surveys/unended.yaml", 2, "not YAML: expected ',' or ']', but got <stream end>"));
        assertThatThrownBy(() -> PackReader.read(folder)).isInstanceOf(BadPack.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"our-city", "one-metre-walk", "after-school", "my-place"})
    void ourPacksHaveNone(String pack) {
        assertThat(PackLint.faults(Path.of("packs", pack))).isEmpty();
    }

    @Test
    void ourParkHasOnlyTheAdviceThatBandAHearsNothing() {
        var faults = PackLint.faults(Path.of("packs", "our-park"));

        assertThat(faults).containsExactly(new Fault("surveys/our-park.yaml", 5, Rule.NO_CLIPS, NO_CLIPS));
        assertThat(faults).noneMatch(Fault::isError);
    }

    @Test
    void aLineNamesPlaceRuleReasonAndWhatToDo() {
        assertThat(List.of(fault(158, Rule.SAME_PICTURE, "a.png stands twice"), fault(6, Rule.NO_CLIPS, NO_CLIPS)))
                .map(Fault::toString)
                .containsExactly(
                        "surveys/faults.yaml:158: U5: a.png stands twice; give each its own picture",
                        "surveys/faults.yaml:6: advice U5: " + NO_CLIPS
                                + "; without a voice an adult reads aloud, and the card says so");
    }

    private static Fault fault(int line, Rule rule, String reason) {
        return new Fault("surveys/faults.yaml", line, rule, reason);
    }
}
