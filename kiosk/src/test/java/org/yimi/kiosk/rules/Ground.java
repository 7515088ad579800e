package org.yimi.kiosk.rules;

import java.util.Objects;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** A window's pixels without its words; taken when first asked for, because that is dear. FX thread only. */
final class Ground {
    private final Parent window;
    private @Nullable Pixels taken;

    Ground(Parent window) {
        this.window = window;
    }

    Pixels pixels() {
        if (taken == null) taken = Pixels.withoutWords(window);
        return Objects.requireNonNull(taken);
    }
}
