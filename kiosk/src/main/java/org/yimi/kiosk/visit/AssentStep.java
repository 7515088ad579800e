package org.yimi.kiosk.visit;

import java.util.Optional;

/** The way to 参加 or 不参加 (U13): five cards, one question about them, the decision. */
public enum AssentStep {
    WHO_ASKS,
    WHAT_ABOUT,
    WHO_SEES,
    MAY_STOP,
    /** When an adult must be told. */
    MUST_TELL,
    /** 什么时候可以停下来？ */
    CHECK,
    /** The card about stopping once more; the question follows again. */
    MAY_STOP_AGAIN,
    DECIDE;

    AssentStep next() {
        return switch (this) {
            case WHO_ASKS -> WHAT_ABOUT;
            case WHAT_ABOUT -> WHO_SEES;
            case WHO_SEES -> MAY_STOP;
            case MAY_STOP -> MUST_TELL;
            case MUST_TELL, MAY_STOP_AGAIN -> CHECK;
            case CHECK, DECIDE -> DECIDE;
        };
    }

    /** Empty at the first card. */
    Optional<AssentStep> before() {
        return switch (this) {
            case WHO_ASKS -> Optional.empty();
            case WHAT_ABOUT -> Optional.of(WHO_ASKS);
            case WHO_SEES -> Optional.of(WHAT_ABOUT);
            case MAY_STOP -> Optional.of(WHO_SEES);
            case MUST_TELL -> Optional.of(MAY_STOP);
            case CHECK -> Optional.of(MUST_TELL);
            case MAY_STOP_AGAIN, DECIDE -> Optional.of(CHECK);
        };
    }
}
