package org.yimi.kiosk.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.Language;

/** Texts and the processes that speak them. */
class UtteranceTest {
    private static final String TEXT = "你好；$(touch broken) \"公园\" `ls`";

    @TempDir
    private Path dir;

    @Test
    void espeakNgGetsTheTextOnItsInputAndNothingOfItAsAnArgument() throws Exception {
        var program = TestProgram.in(dir, "espeak-ng");

        assertThat(new Utterance(program.program(), TEXT, Language.ZH).call()).isTrue();
        assertThat(new Utterance(program.program(), "Hello", Language.EN).call()).isTrue();

        assertThat(program.said()).containsExactly(TEXT, "Hello");
        assertThat(program.arguments()).containsExactly("--stdin -b 1 -s 140 -v cmn", "--stdin -b 1 -s 140 -v en");
    }

    @Test
    void spdSayGetsTheTextAsOneArgumentThatNoShellReads() throws Exception {
        var program = TestProgram.in(dir, "spd-say");

        assertThat(new Utterance(program.program(), "-S " + TEXT, Language.ZH).call()).isTrue();

        assertThat(program.arguments()).containsExactly("--wait --rate -20 --language zh -- -S " + TEXT);
        assertThat(Path.of("broken")).doesNotExist();
    }

    @Test
    void endingItEndsItsProcessesAndTheServiceThatSpeaksForThem() throws Exception {
        for (var name : new String[] {"espeak-ng", "spd-say"}) {
            var program = TestProgram.withoutEnd(dir.resolve(name), name);
            var utterance = new Utterance(program.program(), "你好", Language.ZH);
            try (var thread = Executors.newSingleThreadExecutor()) {
                var spoken = thread.submit(utterance);
                await(() -> program.speaking().size() == 1);

                utterance.close();

                assertThat(spoken.get(10, TimeUnit.SECONDS)).isFalse();
            }
            assertThat(isAlive(program.speaking().getFirst())).isFalse();
            if (name.equals("spd-say")) await(() -> program.arguments().contains("--cancel"));
        }
    }

    @Test
    void whatWasEndedBeforeItBeganNeverBegins() throws Exception {
        var program = TestProgram.in(dir, "espeak-ng");
        var utterance = new Utterance(program.program(), "你好", Language.ZH);

        utterance.close();

        assertThat(utterance.call()).isFalse();
        assertThat(program.said()).isEmpty();
    }

    @Test
    void aProgramThatFailsOrIsGoneSaysSo() throws Exception {
        var program = TestProgram.in(dir, "espeak-ng", "#!/bin/sh\nexit 3\n").program();
        assertThat(new Utterance(program, "你好", Language.ZH).call()).isFalse();

        Files.delete(program.file());

        assertThatThrownBy(() -> new Utterance(program, "你好", Language.ZH).call()).isInstanceOf(IOException.class);
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("ten seconds have passed").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
