package org.yimi.kiosk.staff;

import java.time.Duration;
import org.yimi.kiosk.staff.StaffScreen.SigningIn;

/**
 * The sign-in under way, and how long its next try must wait. What was tried at the pad never holds up a badge; wrong PINs
 * behind a badge count for themselves. One thread; times are monotonic nanoseconds.
 */
public final class Entrance {
    private SignIn signIn = SignIn.BY_NUMBER;
    private Patience pad = Patience.FRESH;
    private Patience badge = Patience.FRESH;

    public SignIn signIn() {
        return signIn;
    }

    /** Somebody begins, or has typed a number. */
    public SigningIn asks(SignIn next, long nanos) {
        signIn = next;
        return new SigningIn(signIn, false, pause(nanos));
    }

    /** Zero where a try counts now. */
    public Duration pause(long nanos) {
        return (signIn.byBadge() ? badge : pad).left(nanos);
    }

    /** The try was wrong; asks again. */
    public SigningIn wrong(long nanos) {
        if (signIn.byBadge()) badge = badge.afterWrong(nanos);
        else pad = pad.afterWrong(nanos);
        signIn = signIn.again();
        return new SigningIn(signIn, true, pause(nanos));
    }

    /** The try was right. Behind a badge nothing is forgiven that was tried at the pad. */
    public void right() {
        if (!signIn.byBadge()) pad = Patience.FRESH;
        badge = Patience.FRESH;
        forget();
    }

    /** Nobody signs in any more; the waits stay. */
    public void forget() {
        signIn = SignIn.BY_NUMBER;
    }
}
