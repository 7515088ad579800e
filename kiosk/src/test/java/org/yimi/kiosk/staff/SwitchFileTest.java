package org.yimi.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Scanning;

class SwitchFileTest {
    @TempDir
    private Path dir;

    @Test
    void whatStaffChoseIsThereAfterANewStartAndNothingElseOfWhatAChildSaw() {
        var file = new SwitchFile(dir);
        assertThat(file.usual()).isEqualTo(Display.USUAL);

        var chosen = Display.USUAL.with(Scanning.SLOW).saying(true);
        file.write(chosen.in(Language.EN).withPinyin(true));

        assertThat(file.usual()).isEqualTo(chosen);
        assertThat(new SwitchFile(dir).usual()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "scanning=FAST\nsaid=true\n", "said=true\n", "\\u12"})
    void aDamagedFileSaysNothing(String lines) throws IOException {
        Files.writeString(dir.resolve("switch"), lines);

        assertThat(new SwitchFile(dir).usual()).isEqualTo(Display.USUAL);
    }

    @Test
    void nothingIsSaidWhereNothingIsScanned() {
        assertThat(Display.USUAL.saying(true)).isEqualTo(Display.USUAL);
        assertThat(Display.USUAL.withSaid(true).scanning()).isEqualTo(Scanning.USUAL);
        assertThat(Display.USUAL.withSaid(true).with(Scanning.OFF)).isEqualTo(Display.USUAL);
        assertThat(Display.USUAL.withSaid(true).looksLike(Display.USUAL)).isTrue();
    }
}
