package org.yimi.kiosk;

import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.answer.Rotation;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.delivery.OfficeClient;
import org.yimi.kiosk.delivery.Sync;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.ui.VisitFlow;

/** One running kiosk: window, visits and contact with the office. */
final class Kiosk {
    private static final Logger log = LoggerFactory.getLogger(Kiosk.class);
    private static final int END_SECONDS = 5;

    private final DataFolder folder;
    private final Library library;
    private final Settings settings;
    private final LongSupplier nanos;
    private final CountDownLatch closed = new CountDownLatch(1);

    Kiosk(DataFolder folder, Library library, Settings settings, LongSupplier nanos) {
        this.folder = folder;
        this.library = library;
        this.settings = settings;
        this.nanos = nanos;
    }

    /** Blocks until the window is closed or the process is asked to end. */
    int run() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> awaitEnd(ended)));
        try {
            serve();
        } finally {
            ended.countDown();
        }
        return 0;
    }

    private void serve() throws InterruptedException {
        var doorway = new Doorway(folder, library, DataFolder.machine(), DataFolder.LEAST_FREE_BYTES);
        try (folder;
                var disk = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("disk").factory())) {
            var sync = new Sync(folder.outbox, folder.credentials, new OfficeClient(), settings.beat(), new SecureRandom());
            Platform.startup(() -> start(doorway, disk));
            sync.start();
            closed.await();
            sync.close();
            disk.execute(folder.sittings::end);
            // no Platform.exit(): while the machine asks this process to end, JavaFX ends too and never answers it
        }
    }

    /**
     * The machine waits for this: what was unfinished is erased and the database closes first. Not for ever, because
     * JavaFX ends the process from within its own start where there is no display.
     */
    private void awaitEnd(CountDownLatch ended) {
        closed.countDown();
        try {
            if (!ended.await(END_SECONDS, TimeUnit.SECONDS)) System.err.println("kiosk: ended without closing");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(Doorway doorway, Executor disk) {
        try {
            var size = size(settings.window());
            var navigator = new Navigator(size, settings.motion());
            var views = new Views(navigator, new Reach(size, settings.lowerEdgeMm()), new Pictures(library::picture));
            var random = new SecureRandom();
            var flow = new VisitFlow(
                    folder.sittings,
                    library::surveysFor,
                    () -> Rotation.random(random),
                    doorway,
                    disk,
                    nanos,
                    views::show);
            views.serve(flow);
            open(size, settings.window().full(), navigator, flow);
        } catch (RuntimeException e) {
            log.error("the window does not open", e);
            closed.countDown();
        }
    }

    private static ScreenSize size(WindowSize window) {
        var screen = Screen.getPrimary();
        var bounds = screen.getBounds();
        return window.full()
                ? ScreenSize.of((int) bounds.getWidth(), (int) bounds.getHeight(), screen.getDpi())
                : ScreenSize.of(window.width(), window.height(), screen.getDpi());
    }

    private void open(ScreenSize size, boolean full, Navigator navigator, VisitFlow flow) {
        var scene = new Scene(navigator.root(), size.width(), size.height());
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == KeyEvent.KEY_PRESSED)
                flow.touched();
        });
        var stage = new Stage();
        stage.setTitle("一米 Yimi");
        stage.setScene(scene);
        stage.setResizable(false);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(full);
        stage.setOnHidden(_ -> closed.countDown());
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> flow.broken(failure));
        flow.open();
        stage.show();
        everySecond(flow::tick);
    }

    private static void everySecond(Runnable work) {
        var clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> work.run()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }
}
