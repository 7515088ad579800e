package org.yimi.packaging.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Urgency;
import org.yimi.content.safety.Screening;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Rime;
import org.yimi.kiosk.rime.Spelling;
import org.yimi.packaging.robot.Sentence.Word;

/** What the robot types. */
class SentenceTest {
    @TempDir
    private Path dir;

    @Test
    void noSentenceTellsOfHarm() {
        var screening = Screening.own();

        assertThat(Sentence.ALL).hasSizeGreaterThanOrEqualTo(8);
        for (var sentence : Sentence.ALL)
            assertThat(screening.of(sentence.chinese(), AgeBand.B).urgency()).as(sentence.chinese()).isEqualTo(Urgency.NONE);
    }

    @Test
    void everyWordIsOfferedForItsLettersAndTakesAllOfThem() throws Exception {
        assumeThat(Rime.look()).isInstanceOf(Pinyin.Standing.Ready.class);
        try (var rime = Rime.open(Optional.of(dir.resolve("pinyin")))) {
            for (var sentence : Sentence.ALL)
                for (var word : sentence.words()) {
                    var typed = CompletableFuture.supplyAsync(() -> typed(rime, word), rime.thread()).get(60, TimeUnit.SECONDS);

                    assertThat(typed).isEqualTo(new Spelling("", typed.candidates(), word.chinese()));
                }
        }
    }

    private static Spelling typed(Pinyin rime, Word word) {
        try (var line = rime.line()) {
            var spelling = Spelling.NONE;
            for (var at = 0; at < word.letters().length(); at++) spelling = line.letter(word.letters().charAt(at));
            assertThat(spelling.candidates()).as(word.letters()).contains(word.chinese());
            return line.choose(spelling.candidates().indexOf(word.chinese()), word.chinese());
        }
    }
}
