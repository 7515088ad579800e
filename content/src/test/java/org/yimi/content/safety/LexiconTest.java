package org.yimi.content.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Path DATA = Path.of("src", "main", "resources", "org", "yimi", "content", "safety");
    private static final List<String> LEAST = List.of("!constant\t-1\t-2", "!concern\t0\t-1", "!severe\t0\t-2");

    @Test
    void theFileIsSortedAndSmall() throws IOException {
        var lines = Files.readAllLines(DATA.resolve("weights.tsv"));

        assertThat(lines.subList(0, 3)).extracting(line -> line.substring(0, line.indexOf('\t')))
                .containsExactly("!constant", "!concern", "!severe");
        assertThat(lines.subList(3, lines.size())).isSorted();
        assertThat(Files.size(DATA.resolve("weights.tsv"))).isLessThan(2_500_000);
    }

    @Test
    void theFileIsWhatTheSentencesTeach() throws IOException {
        var taught = new Learning(Learning.sentences()).lines();

        var lines = new ArrayList<>(Files.readAllLines(DATA.resolve("weights.tsv")));
        lines.removeIf(line -> line.startsWith("!concern") || line.startsWith("!severe"));
        assertThat(taught).as("run Learning again, and read what changed").isEqualTo(lines);
    }

    @Test
    void theSameSentencesTeachTheSame() {
        var some = Learning.sentences().subList(0, 200);

        assertThat(new Learning(some).lines()).isEqualTo(new Learning(some).lines());
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
        assertThatThrownBy(() -> new Lexicon(LEAST.subList(0, 2))).hasMessageContaining("!severe");
        assertThatThrownBy(() -> new Lexicon(List.of("打\t1\t1", "打\t1\t1"))).hasMessageContaining("twice");
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
