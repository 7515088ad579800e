package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Rotation;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.rules.Pixels;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.OpenWindow;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.ui.VisitFlow;
import org.yimi.kiosk.visit.Screen;

/** U3: from every screen of a visit one tap and one confirmation lead out, and nobody behind the child can tell. */
class StoppingTest {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);
    private static final Set<String> ENDS = Set.of("thanks", "start");

    @TempDir
    private Path dir;

    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private DataFolder folder;
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        new TestOffice().enrol(dir);
        folder = new DataFolder(dir, InstantSource.system());
        window = OpenWindow.moving(SIZE);
        var library = Library.read(List.of(Path.of("../content/packs")));
        FxThread.run(() -> {
            var views = new Views(window.navigator(), Reach.of(SIZE), new Pictures(library::picture), library::reading, List::of);
            var flow = new VisitFlow(
                    folder.sittings,
                    library::surveysFor,
                    () -> Rotation.NONE,
                    () -> new Screen.Start(Set.of()),
                    disk,
                    new AtomicLong()::get,
                    views::show);
            views.serve(flow);
            flow.open();
        });
        await("start");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        disk.close();
        folder.close();
    }

    @Test
    void stoppingLeadsToTheGoodbyeOfThoseWhoFinished() throws Exception {
        goTo("thanks");
        var finished = picture();

        for (var kind : List.of("assent", "survey", "question", "hand-over")) {
            tap("#home");
            await("start");
            goTo(kind);
            stop();

            assertThat(shown()).as("after stopping at %s", kind).isEqualTo("thanks");
            assertThat(finished.sameAs(picture())).as("goodbye after stopping at %s", kind).isTrue();
        }
    }

    @Test
    void whoHasNotPickedABandYetIsBackAtTheStart() throws Exception {
        goTo("band");

        stop();

        assertThat(shown()).isEqualTo("start");
    }

    /** One tap and one confirmation. */
    private void stop() throws Exception {
        tap("#stop");
        window.await(() -> window.node("#stop-yes") != null);
        tap("#stop-yes");
        window.await(() -> window.node("#stop-yes") == null && ENDS.contains(shown()));
    }

    /** Answers every question with 不知道 until this screen stands. */
    private void goTo(String kind) throws Exception {
        while (!FxThread.call(this::shown).equals(kind)) {
            var before = FxThread.call(this::screen);
            tap(next());
            window.await(() -> !screen().equals(before));
        }
    }

    private String next() throws Exception {
        return switch (FxThread.call(this::shown)) {
            case "start" -> "#begin";
            case "band" -> "#band-A";
            case "assent" ->
                List.of("#next", "#check-yes", "#agree").stream()
                        .filter(way -> window.node(way) != null)
                        .findFirst()
                        .orElseThrow();
            case "survey" -> ".survey-card";
            case "question" -> "#dont-know";
            case "hand-over" -> "#hand-over #hand-over"; // the screen and its button
            default -> throw new IllegalStateException("no way on from " + FxThread.call(this::shown));
        };
    }

    private void tap(String selector) throws Exception {
        settle();
        window.tap(selector);
    }

    private void settle() throws Exception {
        disk.submit(() -> {}).get(30, TimeUnit.SECONDS);
        window.await(() -> !window.navigator().root().getStyleClass().contains("settling"));
    }

    private void await(String kind) throws Exception {
        window.await(() -> shown().equals(kind));
    }

    private Node screen() {
        return window.node(".screen");
    }

    private String shown() {
        return Optional.ofNullable(window.node(".screen")).map(Node::getId).orElse("");
    }

    private Pixels picture() throws Exception {
        settle();
        return FxThread.call(() -> Pixels.of(window.navigator().root()));
    }
}
