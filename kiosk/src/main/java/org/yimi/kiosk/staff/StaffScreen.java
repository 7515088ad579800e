package org.yimi.kiosk.staff;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.yimi.content.optical.Preset;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Carried;
import org.yimi.kiosk.delivery.Why;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.optical.StillPage;
import org.yimi.kiosk.stick.Found;
import org.yimi.kiosk.stick.Step;
import org.yimi.kiosk.stick.Trip;
import org.yimi.kiosk.visit.Display;

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

    /** How fast the frames shall come. */
    record Choosing(Carried carried) implements StaffScreen {
        /** How long it takes at this speed, where no frame is missed. */
        public Duration takes(Preset preset) {
            return Film.takes(carried.bundles(), preset);
        }

        /** All of it as one code, where that is possible. */
        public Optional<StillPage> still() {
            return StillPage.of(carried.bundles(), carried.server());
        }
    }

    /** Frames for a phone. */
    record Playing(Film film) implements StaffScreen {}

    /** Whether there is a stick, and what it is for. */
    record Stick(Found found) implements StaffScreen {}

    /**
     * Files go to and from a stick.
     *
     * @param step how far it has come; any thread may ask
     */
    record Carrying(Supplier<Step> step) implements StaffScreen {}

    /** What became of the stick. */
    record Unplugging(Trip trip) implements StaffScreen {}

    /** The office is asked; it can take a minute. */
    record Asking() implements StaffScreen {}

    /** On the way to an enrolment. */
    record Enrolling(EnrolStep step) implements StaffScreen {}

    /** What became of a code that was scanned. */
    record Received(Outcome outcome) implements StaffScreen {}

    /** One code for a phone. */
    record Still(StillPage page) implements StaffScreen {}

    /** One of the checks. */
    sealed interface Check extends StaffScreen {
        /** What can be checked. */
        record Overview() implements Check {}

        /**
         * Whether the kiosk is heard.
         *
         * @param clip whether a pack has a recording to play
         */
        record Sound(SoundState state, boolean clip) implements Check {}

        /** How large the screen is, and how high it is mounted. */
        record Size(Mounted mounted) implements Check {}

        /**
         * What staff measured is kept, and counts from the next start.
         *
         * @param restarts whether the kiosk starts again by itself when it ends
         */
        record SizeKept(boolean restarts) implements Check {}

        /**
         * Whether every child finds the kiosk ready for one switch.
         *
         * @param usual how every child finds it
         * @param speaks whether it has a voice that staff have heard
         */
        record OneSwitch(Display usual, boolean speaks) implements Check {}

        /** What children tap, as large as it is. */
        record Targets() implements Check {}

        /** Crosses to tap. */
        record TapTest() implements Check {}

        /** How far from the crosses the glass felt the taps. */
        record TapResult(Offsets offsets) implements Check {}
    }

    /** Of a code. */
    sealed interface Outcome {
        /** It was this district's. */
        record Receipt(Applied applied) implements Outcome {}

        /** @param code why it is not this district's, or damaged */
        record Refused(String code) implements Outcome {}

        /** @param site where the kiosk stands from now on */
        record Enrolled(String site) implements Outcome {}

        /** Nothing was changed. */
        record NotEnrolled(Why why) implements Outcome {}

        /** It says nothing here. */
        record OtherCode() implements Outcome {}
    }
}
