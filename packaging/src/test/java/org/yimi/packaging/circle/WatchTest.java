package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.packaging.bench.LoneKiosk;

/** The kiosk's process under its supervisor, seen from outside by the pixels of the display. */
class WatchTest {
    /** The ground of 开始, the only thing of this colour that is wider than this. */
    private static final int BEGIN_RGB = 0xffb5472a;

    private static final int BEGIN_WIDER_THAN_PX = 300;

    @TempDir
    private Path dir;

    private final Robot robot;
    private @Nullable Process supervisor;

    WatchTest() throws AWTException {
        robot = new Robot();
    }

    @BeforeEach
    void watch() throws Exception {
        LoneKiosk.enrol(dir.resolve("kiosk"));
    }

    @AfterEach
    void end() throws Exception {
        supervisor().destroy();
        assertThat(supervisor().waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aKilledKioskIsBackAndTakesTaps() throws Exception {
        start();
        var first = kiosk();

        first.destroyForcibly();

        awaitAnotherThan(first);
        tap(begin().orElseThrow());
        Programs.await("the next screen", () -> begin().isEmpty());
    }

    @Test
    void aHangingKioskIsReplaced() throws Exception {
        start();
        var first = kiosk();

        assertThat(new ProcessBuilder("kill", "-STOP", String.valueOf(first.pid())).start().waitFor()).isZero();

        awaitAnotherThan(first);
        assertThat(first.isAlive()).isFalse();
    }

    @Test
    void whoEndsTheSupervisorEndsTheKiosk() throws Exception {
        start();
        var kiosk = kiosk();

        supervisor().destroy();

        assertThat(supervisor().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(kiosk.isAlive()).isFalse();
        assertThat(Files.readString(dir.resolve("watch.log"))).doesNotContain("ended without closing");
    }

    @Test
    void aScreenOutOfReachIsRefusedOnceAndNotTriedAgain() throws Exception {
        launch("--lower-edge", "1200");

        assertThat(supervisor().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(supervisor().exitValue()).isEqualTo(2);
        assertThat(Files.readString(dir.resolve("watch.log")))
                .containsOnlyOnce("mount it between 455 and 650 mm above the floor")
                .doesNotContain("starts again");
    }

    @Test
    void aKioskOnDamagedDataStaysWithTheCalmScreenAndOpensOnceItIsMended() throws Exception {
        var database = dir.resolve("kiosk/kiosk.db");
        Files.writeString(database, "no database".repeat(1000));
        launch();
        Programs.await("the calm screen", () -> !isBlack());
        var kiosk = kiosk();
        assertThat(begin()).isEmpty();

        Files.delete(database);

        Programs.await("the start screen", () -> begin().isPresent());
        assertThat(kiosk().pid()).isEqualTo(kiosk.pid());
    }

    @Test
    void aKioskWhoseScreeningDoesNotLoadClosesBeforeAChildCanWriteAndSaysWhy() throws Exception {
        var damaged = Files.createDirectories(dir.resolve("damaged/org/yimi/content/safety"));
        Files.writeString(damaged.resolve("weights.tsv"), "no weights\n");
        var log = dir.resolve("watch.log");

        supervisor = Programs.startAfter(dir.resolve("damaged"), log, "org.yimi.kiosk.Main", arguments("run"));

        Programs.await("the reason in the log", () -> text(log).contains("the screening does not load"));
        Programs.await("the calm screen", () -> !isBlack() && begin().isEmpty());
        assertThat(text(log)).contains("ERROR", "not a mark and its weights: no weights");
        assertThat(supervisor().isAlive()).isTrue();
    }

    private void start() throws Exception {
        launch();
        Programs.await("the start screen", () -> begin().isPresent());
    }

    private void launch(String... more) throws IOException {
        var arguments = arguments("watch", "--patience", "5", "--");
        arguments.addAll(List.of(more));
        supervisor = Programs.start(dir.resolve("watch.log"), "org.yimi.kiosk.Main", arguments);
    }

    private List<String> arguments(String... first) {
        var arguments = new ArrayList<>(List.of(first));
        arguments.addAll(List.of("--still", "--window", "1280x800"));
        arguments.addAll(List.of("--data", dir.resolve("kiosk").toString(), "--packs", "../content/packs"));
        return arguments;
    }

    private static String text(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnotherThan(ProcessHandle first) throws Exception {
        Programs.await("another process", () -> running().filter(next -> next.pid() != first.pid()).isPresent());
        Programs.await("the start screen", () -> begin().isPresent());
    }

    private Optional<ProcessHandle> running() {
        return supervisor().children().filter(ProcessHandle::isAlive).findFirst();
    }

    private ProcessHandle kiosk() {
        return running().orElseThrow();
    }

    private void tap(Point place) {
        robot.mouseMove(place.x, place.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** The middle of the button on the start screen, where that stands. */
    private Optional<Point> begin() {
        var picture = robot.createScreenCapture(display());
        for (var y = 0; y < picture.getHeight(); y++) {
            var run = 0;
            for (var x = 0; x < picture.getWidth(); x++) {
                run = picture.getRGB(x, y) == BEGIN_RGB ? run + 1 : 0;
                if (run > BEGIN_WIDER_THAN_PX) return Optional.of(new Point(x - BEGIN_WIDER_THAN_PX / 2, y + 20));
            }
        }
        return Optional.empty();
    }

    private boolean isBlack() {
        var display = display();
        var picture = robot.createScreenCapture(display);
        return picture.getRGB(display.width / 2, display.height / 3 + 200) == 0xff000000;
    }

    private static Rectangle display() {
        return new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    }

    private Process supervisor() {
        return Objects.requireNonNull(supervisor, "nothing was started");
    }
}
