package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.voice.TestProgram;
import org.yimi.kiosk.voice.Voices;
import picocli.CommandLine;

class HearCommandTest {
    @TempDir
    private Path data;

    @TempDir
    private Path programs;

    @Test
    void staffWhoHeardTheSentenceLetTheKioskSpeak() throws Exception {
        var program = TestProgram.in(programs, "espeak-ng");

        assertThat(hear(program.path(), "y\n")).isZero();

        assertThat(program.said()).containsExactly("你好，我是一米。你能听清我说的话吗？");
        var confirmation = new Voices(data, program.path()).confirmation().orElseThrow();
        assertThat(confirmation.program()).isEqualTo("espeak-ng");
        assertThat(confirmation.day()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void whoeverDoesNotHearItOrSaysNothingConfirmsNothing() throws Exception {
        var program = TestProgram.in(programs, "espeak-ng");
        assertThat(hear(program.path(), "是\n")).isZero();

        for (var answer : new String[] {"n\n", "\n", ""}) {
            assertThat(hear(program.path(), answer)).isEqualTo(1);
            assertThat(new Voices(data, program.path()).voice().speaks()).isFalse();
        }
    }

    @Test
    void aSystemWithoutAProgramIsTold() {
        assertThat(hear(programs.toString(), "y\n")).isEqualTo(1);
        assertThat(data.resolve("voice")).doesNotExist();
    }

    private int hear(String path, String typed) {
        var command = new HearCommand(
                () -> Instant.parse("2026-03-01T10:00:00Z"),
                path,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return new CommandLine(command).execute("--data", data.toString());
    }
}
