package org.yimi.content.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Urgency;

class LexiconTest {
    private static final Path DATA = Path.of("src", "main", "resources", "org", "yimi", "content", "safety");
    private static final List<String> LEAST = List.of("!constant\t-1\t-2", "!from\t0\t-1");

    @Test
    void theFileIsSortedAndSmall() throws IOException {
        var lines = Files.readAllLines(DATA.resolve("weights.tsv"));

        assertThat(lines.subList(0, 2)).extracting(line -> line.substring(0, line.indexOf('\t')))
                .containsExactly("!constant", "!from");
        assertThat(lines.subList(2, lines.size())).isSorted();
        assertThat(Files.size(DATA.resolve("weights.tsv"))).isLessThan(1_600_000);
    }

    @Test
    void theFileIsWhatTheSentencesTeach() throws IOException {
        var taught = new Learning(Learning.sentences()).lines();

        var lines = new ArrayList<>(Files.readAllLines(DATA.resolve("weights.tsv")));
        lines.removeIf(line -> line.startsWith("!from"));
        assertThat(taught).as("run Learning again, and read what changed").isEqualTo(lines);
    }

    @Test
    void theSameSentencesTeachTheSame() {
        var some = Learning.sentences().subList(0, 200);

        assertThat(new Learning(some).withoutSituations()).isEqualTo(new Learning(some).withoutSituations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"打", "打\t1", "打\t1\tx", "打\t1\t1\tbullying", "打\t1\t1\tnonsense 1", "打\t1\t1\tbullying x", "打\t1\t1\ta\tb"})
    void aLineThatIsNoMarkIsRefusedByItsText(String line) {
        var lines = new ArrayList<>(LEAST);
        lines.add(line);

        assertThatThrownBy(() -> new Lexicon(lines)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLexiconWithoutItsSumsOrWithAMarkTwiceIsRefused() {
        assertThat(new Lexicon(LEAST).harm(List.of("打"))).isEqualTo(-1);
        assertThatThrownBy(() -> new Lexicon(LEAST.subList(0, 1))).hasMessageContaining("!from");
        assertThatThrownBy(() -> new Lexicon(List.of("打\t1\t1", "打\t1\t1"))).hasMessageContaining("twice");
    }

    @Test
    void inATextOfFourTimesTheMarksEachCountsHalf() {
        var lexicon = new Lexicon(List.of("!constant\t0\t0", "!from\t0\t-1", "打\t1\t2"));
        var some = new ArrayList<>(List.of("打"));
        for (var i = 1; i < 60; i++) some.add("-" + i);

        assertThat(lexicon.harm(some)).isEqualTo(1);
        assertThat(lexicon.severe(some)).isEqualTo(2);
        for (var i = 60; i < 240; i++) some.add("-" + i);
        assertThat(lexicon.harm(some)).isEqualTo(0.5);
    }

    @Test
    void aRuleMakesMoreOfATextUnlessItHasTheLastWord() {
        var severe = new Finding(Urgency.SEVERE, Situation.BULLYING, "bullying: 打");
        var rules = new Rules(List.of("concern!\tneglect\t甲", "concern\tneglect\t乙", "none\tnone\t丙"));

        assertThat(rules.of(Set.of("甲"), severe).urgency()).isEqualTo(Urgency.CONCERN);
        assertThat(rules.of(Set.of("乙"), severe)).isEqualTo(severe);
        assertThat(rules.of(Set.of("乙"), Finding.NOTHING).situation()).isEqualTo(Situation.NEGLECT);
        assertThat(rules.of(Set.of("丙"), severe)).isEqualTo(Finding.NOTHING);
        assertThat(rules.of(Set.of("丁"), severe)).isEqualTo(severe);
    }

    @Test
    void whatIsSevereIsOfConcernToo() {
        var lexicon = new Lexicon(List.of("!constant\t0\t0", "!from\t1\t-1"));

        assertThat(lexicon.isConcern(0.9)).isFalse();
        assertThat(lexicon.isSevere(0.9, 5)).isFalse();
        assertThat(lexicon.isSevere(1, -1)).isTrue();
        assertThat(lexicon.isSevere(1, -1.1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"severe\tbullying", "severe\tnone\t打", "none\tbullying\t打", "severe\tbullying\t!打", "grave\tbullying\t打", "severe\tnonsense\t打"})
    void aRuleThatSaysNothingIsRefused(String line) {
        assertThatThrownBy(() -> new Rules(List.of(line))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordInTwoClassesIsRefused() {
        var signs = Screening.ownSigns();

        assertThatThrownBy(() -> new WordClasses(List.of("HIT 打", "PLAY 打"), signs)).hasMessageContaining("HIT").hasMessageContaining("PLAY");
        assertThatThrownBy(() -> new WordClasses(List.of("HIT"), signs)).hasMessageContaining("HIT");
        assertThatThrownBy(() -> new Sounds(List.of("da"))).hasMessageContaining("da");
    }
}
