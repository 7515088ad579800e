package org.yimi.kiosk.stick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SticksTest {
    @TempDir
    private Path dir;

    private Sticks sticks;

    @BeforeEach
    void look() {
        sticks = Sticks.in(dir);
    }

    @Test
    void anEmptyOrMissingFolderHasNoStick() {
        assertThat(sticks.find()).isEqualTo(new Found.Nothing());
        assertThat(Sticks.in(dir.resolve("nowhere")).find()).isEqualTo(new Found.Nothing());
    }

    @Test
    void aStickWithOurFolderComesBeforeOneWithout() throws Exception {
        var unknown = Files.createDirectory(dir.resolve("a"));
        assertThat(sticks.find()).isEqualTo(new Found.Unmarked(unknown, true));

        var ours = Files.createDirectory(dir.resolve("b"));
        Files.createDirectory(ours.resolve("yimi"));
        assertThat(sticks.find()).isEqualTo(new Found.Marked(ours));
    }

    @Test
    void ourFolderIsMadeOnlyWhereItIsAskedFor() throws Exception {
        var stick = Files.createDirectory(dir.resolve("a"));
        sticks.find();
        assertThat(stick).isEmptyDirectory();

        assertThat(sticks.mark(stick)).isEqualTo(new Found.Marked(stick));
    }

    @Test
    void aFileOrALinkOfThatNameIsNotOurFolder() throws Exception {
        var stick = Files.createDirectory(dir.resolve("a"));
        Files.createSymbolicLink(stick.resolve("yimi"), Files.createDirectory(stick.resolve("elsewhere")));

        assertThat(sticks.find()).isEqualTo(new Found.Unmarked(stick, true));
    }

    @Test
    void aStickThatIsGoneIsNotMadeAnewOnTheKiosksOwnDisk() {
        assertThat(sticks.mark(dir.resolve("gone"))).isEqualTo(new Found.Nothing());
        assertThat(dir).isEmptyDirectory();
    }
}
