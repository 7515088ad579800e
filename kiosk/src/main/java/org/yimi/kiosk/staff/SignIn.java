package org.yimi.kiosk.staff;

import java.util.Optional;
import org.yimi.content.envelope.StaffList.Member;
import org.yimi.content.envelope.StaffList;

/**
 * Who wants to open staff mode, as far as it is known. A value. A number that nobody has asks for a PIN all the same, so
 * that nobody learns which numbers there are.
 *
 * @param number personal; empty while it is asked for
 * @param byBadge whether a badge was shown instead of typing it
 */
public record SignIn(String number, boolean byBadge) {
    public static final SignIn BY_NUMBER = new SignIn("", false);

    public static SignIn by(Member badge) {
        return new SignIn(badge.number(), true);
    }

    public static SignIn with(String number) {
        return new SignIn(number, false);
    }

    /** Whether the number is known and its PIN is asked for. */
    public boolean asksPin() {
        return !number.isEmpty();
    }

    /** From the beginning, after a wrong try; who showed a badge need not show it again. */
    public SignIn again() {
        return byBadge ? this : BY_NUMBER;
    }

    /** Slow on purpose, and as slow for a number that nobody has. Empty where number or PIN are wrong. */
    public Optional<Member> checked(StaffList staff, String pin) {
        var known = staff.withNumber(number);
        var tried = known.or(() -> staff.members().stream().findFirst());
        return tried.filter(member -> member.pin().fits(pin)).filter(_ -> known.isPresent());
    }
}
