package org.yimi.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenFileTest {
    private static final Measured MEASURED = new Measured(1080, 1920, 2.7125, 455);

    @TempDir
    private Path dir;

    @Test
    void whatIsWrittenIsRead() {
        var file = new ScreenFile(dir);
        assertThat(file.read()).isEmpty();

        file.write(new Measured(1280, 800, 3.859, 500));
        file.write(MEASURED);

        assertThat(new ScreenFile(dir).read()).contains(MEASURED);
        assertThat(dir).isDirectoryNotContaining("glob:**.new");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "width=1280\nheight=800\npixels-per-mm=3.8\n",
        "width=1280\nheight=800\npixels-per-mm=NaN\nlower-edge-mm=500\n",
        "width=1280\nheight=800\npixels-per-mm=3.8\nlower-edge-mm=-1\n",
        "width=0\nheight=800\npixels-per-mm=3.8\nlower-edge-mm=500\n",
        "width=\\u00"
    })
    void aDamagedFileSaysNothing(String content) throws Exception {
        Files.writeString(dir.resolve("screen"), content);

        assertThat(new ScreenFile(dir).read()).isEmpty();
    }

    @Test
    void noScreenIsMeasuredThatCannotBe() {
        assertThatThrownBy(() -> new Measured(1280, 800, 0.1, 500)).hasMessageContaining("0.1 pixels");
        assertThatThrownBy(() -> new Measured(1280, 800, 3.8, 3001)).hasMessageContaining("3001.0 mm above the floor");
    }
}
