package org.yimi.kiosk.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path data;

    @TempDir
    private Path programs;

    private Voices voices;

    @BeforeEach
    void install() throws Exception {
        voices = new Voices(data, TestProgram.in(programs, "espeak-ng").path());
    }

    @Test
    void aVoiceIsUsedOnlyWhenStaffHaveHeardIt() {
        assertThat(voices.found()).isPresent();
        assertThat(voices.voice()).isEqualTo(new Voice.None());

        voices.confirm(voices.found().orElseThrow(), DAY);

        assertThat(voices.voice().speaks()).isTrue();
        assertThat(voices.confirmation().orElseThrow().day()).isEqualTo(DAY);
    }

    @Test
    void aChangedProgramHasToBeHeardAnew() throws Exception {
        voices.confirm(voices.found().orElseThrow(), DAY);

        TestProgram.withoutEnd(programs, "espeak-ng");

        assertThat(voices.voice()).isEqualTo(new Voice.None());
    }

    @Test
    void aProgramThatIsGoneOrMayNotRunIsNoVoice() throws Exception {
        var file = programs.resolve("espeak-ng");
        voices.confirm(voices.found().orElseThrow(), DAY);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(voices.voice()).isEqualTo(new Voice.None());
        Files.delete(file);

        assertThat(voices.voice()).isEqualTo(new Voice.None());
    }

    @Test
    void espeakNgGoesBeforeSpdSayAndHasToBeHeardItself() throws Exception {
        Files.delete(programs.resolve("espeak-ng"));
        TestProgram.in(programs, "spd-say");
        voices.confirm(voices.found().orElseThrow(), DAY);
        assertThat(voices.voice().speaks()).isTrue();

        TestProgram.in(programs, "espeak-ng");

        assertThat(voices.found().orElseThrow().name()).isEqualTo("espeak-ng");
        assertThat(voices.voice().speaks()).isFalse();
    }

    @Test
    void aDamagedConfirmationCountsAsNone() throws Exception {
        for (var content : new String[] {"", "program=espeak-ng\nhash=xy\nday=2026-03-01\n", "day=never", "\\u12"}) {
            Files.writeString(data.resolve("voice"), content);

            assertThat(voices.voice()).isEqualTo(new Voice.None());
        }
    }

    @Test
    void staffWhoDoNotHearItAnyMoreTakeTheirWordBack() {
        voices.confirm(voices.found().orElseThrow(), DAY);

        voices.withdraw();

        assertThat(voices.voice().speaks()).isFalse();
    }
}
