package org.yimi.kiosk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.yimi.content.answer.Rotation;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.OpenWindow;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.ui.VisitFlow;
import org.yimi.kiosk.visit.Screen;

/** An enrolled kiosk with the real packs and every view, in a real window of 1280x800, on the start screen. */
final class KioskInAWindow {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);

    final OpenWindow window;
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final DataFolder folder;

    KioskInAWindow(Path dir, Supplier<List<HelpLine>> helpLines) throws Exception {
        new TestOffice().enrol(dir);
        folder = new DataFolder(dir, InstantSource.system());
        window = OpenWindow.moving(SIZE);
        var library = Library.read(List.of(Path.of("../content/packs")));
        FxThread.run(() -> {
            var views = new Views(
                    window.navigator(), Reach.of(SIZE), new Pictures(library::picture), library::reading, helpLines);
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

    /** Taps once the disk and the last change of screens have settled. */
    void tap(String selector) throws Exception {
        disk.submit(() -> {}).get(30, TimeUnit.SECONDS);
        window.await(() -> !window.navigator().root().getStyleClass().contains("settling"));
        window.tap(selector);
    }

    void await(String kind) throws Exception {
        window.await(() -> shown().equals(kind));
    }

    /** The id of the screen that stands; FX thread. */
    String shown() {
        return Optional.ofNullable(window.node(".screen")).map(Node::getId).orElse("");
    }

    void close() throws Exception {
        window.close();
        disk.close();
        folder.close();
    }
}
