package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The kiosk's window in this JVM, as seen from outside the FX thread. */
public final class KioskWindow {
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

    private final Scene scene;
    private final Duration patience;

    private KioskWindow(Scene scene, Duration patience) {
        this.scene = scene;
        this.patience = patience;
    }

    /**
     * Starts the kiosk on a thread of its own and waits for its window.
     *
     * @param patience how long to wait for a screen before it is a surprise
     * @throws Surprise where it ends or throws instead
     */
    public static KioskWindow open(Runnable kiosk, Duration patience) {
        var ended = new CompletableFuture<Void>();
        var thread = new Thread(
                () -> {
                    try {
                        kiosk.run();
                        ended.complete(null);
                    } catch (RuntimeException e) {
                        ended.completeExceptionally(e);
                    }
                },
                "kiosk");
        thread.start();
        return new KioskWindow(awaitScene(ended), patience);
    }

    /** For looking at it; on the FX thread only. */
    public Scene scene() {
        return scene;
    }

    /** Waits for one of these screens or overlays. */
    Screenful awaits(String... ids) {
        return awaits(_ -> true, ids);
    }

    /** Taps the button of this id and waits for one of these. */
    Screenful after(Screenful now, Finger finger, String button, String... expected) {
        finger.tap(Eye.ask("find " + button, () -> now.button(button)));
        return awaitsAfter(now, expected);
    }

    /** Waits for one of these that is not the one that stood there before. */
    Screenful awaitsAfter(Screenful before, String... ids) {
        return awaits(now -> !now.front().equals(before.front()), ids);
    }

    private Screenful awaits(Predicate<Screenful> fits, String... ids) {
        var expected = Set.of(ids);
        return Eye.until(
                () -> Screenful.of(scene).filter(fits).filter(screenful -> expected.contains(screenful.id())),
                patience,
                () -> "expected " + String.join(" or ", ids) + ", but on the window stands " + standing());
    }

    private String standing() {
        return Eye.ask("name the screen", () -> Stream.of(".screen", ".overlay")
                .flatMap(selector -> scene.getRoot().lookupAll(selector).stream())
                .map(Node::getId)
                .collect(Collectors.joining(" and ")));
    }

    private static Scene awaitScene(CompletableFuture<Void> ended) {
        var deadline = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (System.nanoTime() < deadline) {
            if (ended.isCompletedExceptionally()) throw new Surprise("the kiosk did not start: " + ended.exceptionNow().getMessage());
            if (toolkitRuns()) {
                Supplier<Optional<Scene>> look = KioskWindow::shown;
                return Eye.until(look, STARTS_WITHIN, () -> "the kiosk opens no window");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new Surprise("the kiosk did not start within " + STARTS_WITHIN.toSeconds() + " s");
    }

    private static boolean toolkitRuns() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static Optional<Scene> shown() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> Stream.ofNullable(window.getScene()))
                .findFirst();
    }
}
