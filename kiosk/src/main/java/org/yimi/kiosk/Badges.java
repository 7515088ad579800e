package org.yimi.kiosk;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.yimi.kiosk.staff.Scanner;

/** Hears the scanner for children who show their badge. Staff mode hears it for itself, and never while a child is here. */
final class Badges {
    private final Scanner scanner = new Scanner();
    private final Consumer<String> onScan;
    private final LongSupplier nanos;

    /** @param nanos monotonic time */
    Badges(Consumer<String> onScan, LongSupplier nanos) {
        this.onScan = onScan;
        this.nanos = nanos;
    }

    void listen(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                key -> scanner.typed(key.getCharacter(), nanos.getAsLong()).ifPresent(onScan));
    }
}
