package org.yimi.kiosk.rime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.rime.Pinyin.Standing;

/** The system's librime itself; passed over where there is none. */
class RimeTest {
    @TempDir
    private Path dir;

    private Pinyin pinyin = Rime.open(Optional.empty());

    @BeforeEach
    void open() throws Exception {
        pinyin.close();
        assumeThat(Rime.look()).isInstanceOf(Standing.Ready.class);
        pinyin = Rime.open(Optional.of(dir.resolve("pinyin")));
        on(() -> true);
    }

    @AfterEach
    void close() {
        pinyin.close();
    }

    @Test
    void wordsOfChildrenAndSingleCharactersAreOffered() throws Exception {
        assertThat(pinyin.standing()).isEqualTo(Rime.look());
        try (var line = on(pinyin::line)) {
            assertThat(typed(line, "huati").candidates()).startsWith("滑梯", "话题").contains("滑");
            var half = choose(line, "滑");
            assertThat(half.typed()).isEqualTo("滑ti");
            assertThat(half.committed()).isEmpty();
            var whole = choose(line, "梯");
            assertThat(whole).isEqualTo(new Spelling("", List.of(), "滑梯"));
            assertThat(typed(line, "tang").committed()).isEmpty();
        }
    }

    @Test
    void deletingTakesLettersBackAndClearingAllOfThem() throws Exception {
        try (var line = on(pinyin::line)) {
            assertThat(on(line::delete)).isEqualTo(Spelling.NONE);
            typed(line, "tang");
            assertThat(on(line::delete).typed()).isEqualTo("tan");
            assertThat(on(line::clear)).isEqualTo(Spelling.NONE);
        }
    }

    @Test
    void aCandidateThatHasGoneIsNotChosen() throws Exception {
        try (var line = on(pinyin::line)) {
            var shown = typed(line, "tai");

            assertThat(on(() -> line.choose(0, "汤")).candidates()).isEqualTo(shown.candidates());
            assertThat(on(() -> line.choose(1000, "太")).committed()).isEmpty();
            assertThat(on(() -> line.choose(0, "太")).committed()).isEqualTo("太");
        }
    }

    @Test
    void nothingIsLearnedAndNothingIsWritten() throws Exception {
        var before = bytes();
        List<String> first;
        try (var line = on(pinyin::line)) {
            first = typed(line, "shi").candidates();
            on(line::clear);
            for (var time = 0; time < 20; time++) {
                typed(line, "shi");
                choose(line, first.get(17));
            }
            assertThat(typed(line, "shi").candidates()).isEqualTo(first);
        }
        try (var next = on(pinyin::line)) {
            assertThat(typed(next, "shi").candidates()).isEqualTo(first);
        }

        assertThat(bytes()).isEqualTo(before);
        pinyin.close();
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void aKeyTakesLessThanAChildCanSee() throws Exception {
        try (var line = on(pinyin::line)) {
            typed(line, "women");
            on(line::clear);
            var begun = System.nanoTime();
            typed(line, "zhonghuarenmingongheguo");
            var each = Duration.ofNanos((System.nanoTime() - begun) / 23);

            System.out.printf("pinyin: %.1f ms a key%n", each.toNanos() / 1e6);
            assertThat(each).isLessThan(Duration.ofMillis(50));
        }
    }

    @Test
    void nothingButLettersIsTaken() throws Exception {
        try (var line = on(pinyin::line)) {
            assertThatThrownBy(() -> on(() -> line.letter('1'))).hasRootCauseInstanceOf(IllegalArgumentException.class);
            assertThat(typed(line, "z".repeat(200)).typed()).hasSizeLessThan(100);
        }
    }

    @Test
    void withoutAFolderInRamThereIsNoChinese() throws Exception {
        pinyin.close();
        pinyin = Rime.open(Optional.empty());
        on(() -> true);

        assertThat(pinyin.standing()).isEqualTo(new Standing.Absent("no folder in RAM"));
    }

    @Test
    void aLibraryThatDoesNotAnswerIsGivenUp() {
        pinyin.giveUp();

        assertThat(pinyin.standing()).isInstanceOf(Standing.Absent.class);
    }

    private Spelling typed(Pinyin.Line line, String letters) throws Exception {
        return on(() -> letters.chars().mapToObj(letter -> line.letter((char) letter)).toList()).getLast();
    }

    private Spelling choose(Pinyin.Line line, String text) throws Exception {
        // what stands there now
        return on(() -> {
            var candidates = line.choose(-1, "").candidates();
            return line.choose(candidates.indexOf(text), text);
        });
    }

    private <T> T on(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        pinyin.thread().execute(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(10, TimeUnit.SECONDS);
    }

    private List<String> bytes() throws Exception {
        try (var all = Files.walk(dir)) {
            return all.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
                    .toList();
        }
    }
}
