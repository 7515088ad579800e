package org.yimi.kiosk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.network.Proxies;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Rime;
import org.yimi.kiosk.stick.Sticks;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.Motion;

/** A kiosk as it runs, with its own window and the system's librime; only the time in which nobody touches is the test's. */
class KeysAreTouchesTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");
    private static final Duration NEARLY_ASKED = Duration.ofSeconds(25);
    private static final int SECONDS = 60;

    @TempDir
    private Path dir;

    private final AtomicLong nanos = new AtomicLong();
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private @Nullable Window window;
    private @Nullable Service service;
    private @Nullable Robot robot;

    @BeforeEach
    void open() throws Exception {
        assumeThat(Rime.look()).isInstanceOf(Pinyin.Standing.Ready.class);
        new TestOffice().enrol(dir, NOBODY, DataFolder.machine());
        var opening = new Opening(dir, List.of(Path.of("../content/packs")), InstantSource.system(), "", Proxies.NONE);
        var settings = new Settings(
                new WindowSize(1280, 800),
                OptionalDouble.empty(),
                Optional.empty(),
                Motion.NONE,
                Duration.ofHours(1),
                Sticks.in(dir.resolve("media")));
        FxThread.run(() -> {
            robot = new Robot();
            window = new Window(settings, new Heartbeat(dir.resolve("heart")), () -> {});
            window.open();
            service = new Service(opening, settings, disk, nanos::get, window, new Again(false, () -> {}));
            service.begin(opening.call());
        });
        await("#start #begin");
    }

    @AfterEach
    void close() throws Exception {
        if (window != null)
            FxThread.run(() -> {
                // else its seconds go on
                requireNonNull(window).die();
                root().getScene().getWindow().hide();
            });
        if (service != null) disk.submit(requireNonNull(service)::end).get(30, TimeUnit.SECONDS);
        disk.close();
    }

    @Test
    void aChildWhoGoesOnTypingIsNeitherAskedNorSentHomeAndOneWhoStopsIs() throws Exception {
        typing();
        for (var letters : List.of("t", "ta", "tai")) {
            passes(NEARLY_ASKED);
            tap(letters.substring(letters.length() - 1));
            await(() -> spelled().equals(letters));
        }
        passes(NEARLY_ASKED);
        tap("太");
        await(() -> words(".text-line .words").equals("太"));
        passes(NEARLY_ASKED);
        assertThat(FxThread.call(() -> root().lookup("#still-there"))).as("after minutes of keys alone").isNull();
        assertThat(FxThread.call(() -> root().lookup("#typing"))).isNotNull();

        passes(Duration.ofSeconds(6));
        await("#still-there");
        passes(Duration.ofSeconds(30));
        await("#start");
    }

    /** From the start screen to the keys of 我有话说. */
    private void typing() throws Exception {
        tap("#begin", "#band-D");
        tap("#band-D", "#assent");
        while (FxThread.call(() -> root().lookup("#survey #box")) == null) {
            var way = FxThread.call(() -> List.of("#agree", "#check-yes", "#assent #next").stream()
                    .filter(one -> root().lookup(one) != null)
                    .findFirst());
            var before = screen();
            if (way.isPresent()) tap(button(way.get()));
            await(() -> !before.equals(root().lookup(".screen")));
        }
        tap("#box", "#suggesting");
        while (FxThread.call(() -> root().lookup("#reviewing")) == null) {
            var before = screen();
            tap(button("#suggesting .answer"));
            await(() -> !before.equals(root().lookup(".screen")));
        }
        tap("#type-more", "#typing");
    }

    private Node screen() throws Exception {
        return FxThread.call(() -> root().lookup(".screen"));
    }

    private void tap(String selector, String expected) throws Exception {
        tap(button(selector));
        await(expected);
    }

    /** The key, or the candidate, of these words. */
    private void tap(String caption) throws Exception {
        await(() -> key(caption).isPresent());
        tap(FxThread.call(() -> key(caption).orElseThrow()));
    }

    private Optional<Button> key(String caption) {
        return root().lookupAll(".keyboard .tap").stream()
                .map(Button.class::cast)
                .filter(key -> key.isVisible() && key.lookup(".caption") instanceof Label label && label.getText().equals(caption))
                .findFirst();
    }

    private Button button(String selector) throws Exception {
        return FxThread.call(() -> (Button) root().lookup(selector));
    }

    private void tap(Button button) throws Exception {
        await(() -> !root().getStyleClass().contains("settling") && button.getWidth() > 0);
        FxThread.run(() -> {
            var bounds = button.localToScreen(button.getLayoutBounds());
            requireNonNull(robot).mouseMove(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        });
        await(button::isHover);
        FxThread.run(() -> requireNonNull(robot).mousePress(MouseButton.PRIMARY));
        FxThread.run(() -> requireNonNull(robot).mouseRelease(MouseButton.PRIMARY));
    }

    /** Nobody touches for so long, and the window has had its second to see it. */
    private void passes(Duration alone) throws Exception {
        nanos.addAndGet(alone.toNanos());
        var beats = beat();
        // the beat comes before the look, so that of two the first look is over
        await(() -> beat() >= beats + 2);
        disk.submit(() -> {}).get(30, TimeUnit.SECONDS);
        FxThread.run(() -> {});
    }

    private int beat() {
        var last = Heartbeat.last(dir.resolve("heart"));
        return last.isEmpty() ? 0 : Integer.parseInt(last);
    }

    private String spelled() {
        return words(".text-line .spelled").replace(" ", "");
    }

    private String words(String selector) {
        return root().lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private void await(String selector) throws Exception {
        await(() -> root().lookup(selector) != null);
    }

    private void await(Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        while (!FxThread.call(condition)) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private Parent root() {
        return requireNonNull(window).navigator().root();
    }
}
