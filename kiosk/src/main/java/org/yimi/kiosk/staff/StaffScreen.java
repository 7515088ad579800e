package org.yimi.kiosk.staff;

import java.time.Duration;
import java.util.List;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.optical.Film;

/** One screen of staff mode. */
public sealed interface StaffScreen {
    /**
     * Number and PIN.
     *
     * @param wrong whether the last try was
     * @param pause until a try counts
     */
    record SigningIn(SignIn signIn, boolean wrong, Duration pause) implements StaffScreen {}

    /**
     * How the kiosk stands, and what can be done.
     *
     * @param scanned whether the scanner has worked since staff mode was opened
     */
    record Desk(Report report, boolean scanned) implements StaffScreen {}

    /**
     * How fast the frames shall come.
     *
     * @param everything whether nothing stays behind for another time
     */
    record Choosing(List<Bytes> bundles, boolean everything) implements StaffScreen {
        public Choosing {
            bundles = List.copyOf(bundles);
        }

        /** How long it takes at this speed, where no frame is missed. */
        public Duration takes(Preset preset) {
            return Film.takes(bundles, preset);
        }
    }

    /** Frames for a phone. */
    record Playing(Film film) implements StaffScreen {}

    /** The office is asked; it can take a minute. */
    record Asking() implements StaffScreen {}

    /** What became of a code that was scanned. */
    record Received(Outcome outcome) implements StaffScreen {}

    /** Of a code. */
    sealed interface Outcome {
        record Receipt(Applied applied) implements Outcome {}

        /** @param code why it is not this district's, or damaged */
        record Refused(String code) implements Outcome {}

        /** @param site where the kiosk stands from now on */
        record Enrolled(String site) implements Outcome {}

        record NotEnrolled(Enroller.Why why) implements Outcome {}

        /** It says nothing here. */
        record OtherCode() implements Outcome {}
    }
}
