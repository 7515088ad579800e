package org.yimi.kiosk.staff;

import java.time.Duration;

/** How long staff mode stays open while nobody touches. */
public final class Stay {
    private static final Duration USUAL = Duration.ofMinutes(2);
    /** Before anybody has signed in: a child may have found the corner. */
    private static final Duration UNKNOWN = Duration.ofSeconds(30);
    /** The office is on the telephone, or on its way with a phone. */
    private static final Duration OFFICE = Duration.ofMinutes(10);
    /** A film goes on while staff look after the phone. */
    private static final int ROUNDS = 3;

    private Stay() {}

    /** @param signedIn whether somebody has shown who it is */
    public static Duration of(StaffScreen screen, boolean signedIn) {
        if (screen instanceof StaffScreen.Enrolling(var step)) return enrolling(step);
        if (!signedIn) return UNKNOWN;
        return screen instanceof StaffScreen.Playing(var film) ? USUAL.plus(film.takes().multipliedBy(ROUNDS)) : USUAL;
    }

    private static Duration enrolling(EnrolStep step) {
        return switch (step) {
            case EnrolStep.Introducing _, EnrolStep.Comparing _, EnrolStep.Scanning _ -> OFFICE;
            case EnrolStep.Ways _, EnrolStep.Address _, EnrolStep.Code _ -> USUAL;
        };
    }
}
