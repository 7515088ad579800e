package org.yimi.packaging.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.yimi.kiosk.Main;

/**
 * Runs the kiosk and ends it once its start screen has been painted and takes taps. First argument: where to write the
 * moment, in milliseconds since 1970; the others are the kiosk's. Has no command line library of its own, because
 * everything here is part of what is measured.
 */
public final class StartProbe {
    private static final long POLL_NANOS = 2_000_000;
    private static final int PULSES_UNTIL_PAINTED = 2;

    private StartProbe() {}

    public static void main(String[] args) throws Exception {
        var tappable = new CompletableFuture<Long>();
        Thread.ofPlatform().daemon().name("probe").start(() -> awaitWindow(tappable));
        Thread.ofPlatform().daemon().name("kiosk").start(() -> {
            var status = Main.commandLine().execute(Arrays.copyOfRange(args, 1, args.length));
            tappable.completeExceptionally(new Broken("the kiosk ended with status " + status));
        });
        Files.writeString(Path.of(args[0]), Long.toString(tappable.get()));
        System.exit(0);
    }

    private static void awaitWindow(CompletableFuture<Long> tappable) {
        while (!toolkitRuns(tappable)) LockSupport.parkNanos(POLL_NANOS);
    }

    private static boolean toolkitRuns(CompletableFuture<Long> tappable) {
        try {
            Platform.runLater(() -> {
                Window.getWindows().forEach(window -> watch(window.getScene(), tappable));
                Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                    while (change.next()) change.getAddedSubList().forEach(window -> watch(window.getScene(), tappable));
                });
            });
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void watch(Scene scene, CompletableFuture<Long> tappable) {
        var pulses = new int[1];
        scene.addPostLayoutPulseListener(() -> {
            if (isStart(scene.getRoot()) && ++pulses[0] >= PULSES_UNTIL_PAINTED)
                tappable.complete(System.currentTimeMillis());
        });
    }

    private static boolean isStart(Node root) {
        var begin = root.lookup("#start #begin");
        return begin != null && !begin.isDisabled();
    }
}
