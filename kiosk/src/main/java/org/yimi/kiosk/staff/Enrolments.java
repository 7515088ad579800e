package org.yimi.kiosk.staff;

import java.net.URI;
import java.util.List;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.EightCharacters;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Invitation;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.ScanCode;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller.NotEnrolled;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.OfflineEnroller;
import org.yimi.kiosk.delivery.OfflineEnroller.Offer;
import org.yimi.kiosk.delivery.Why;
import org.yimi.kiosk.staff.StaffScreen.Outcome;

/** How staff make a kiosk known, or known again. Touches the disk; never throws for what was typed or scanned. */
public final class Enrolments {
    private static final String USUAL_SCHEME = "https://";

    private final Credentials credentials;
    private final Hash machine;
    private final Enroller enroller;
    private final OfflineEnroller offline;
    private final Bulletin bulletin;

    public Enrolments(
            Credentials credentials, Hash machine, Enroller enroller, OfflineEnroller offline, Bulletin bulletin) {
        this.credentials = credentials;
        this.machine = machine;
        this.enroller = enroller;
        this.offline = offline;
        this.bulletin = bulletin;
    }

    /**
     * Whether anybody who knows the hidden corner may enrol it. Where it is not known there is nothing to protect, and
     * nobody could sign in. Where it was moved to another machine before it learned of staff nobody could either, and it
     * takes only what its own district has made for it.
     */
    public boolean openToAll() {
        return credentials
                .identity()
                .map(known -> !known.machine().equals(machine) && bulletin.staff().members().isEmpty())
                .orElse(true);
    }

    public EnrolStep ways() {
        return new EnrolStep.Ways(credentials.identity().map(known -> known.kiosk()).map(KioskId::toString).orElse(""));
    }

    public EnrolStep introducing() {
        var introduction = offline.introduction();
        return new EnrolStep.Introducing(
                ScanCode.INTRODUCTION.write(introduction.bytes()), EightCharacters.of(introduction));
    }

    /** What was typed as an address, with {@code https://} where it says nothing else; empty where it is none. */
    public static String address(String typed) {
        var whole = typed.contains("://") ? typed : USUAL_SCHEME + typed;
        return Invitation.isAddress(whole) ? whole : "";
    }

    /**
     * Asks the office; takes a minute at most.
     *
     * @param address as {@link #address} gives it
     * @param code its 24 characters
     */
    public Outcome typed(String address, String code) {
        try {
            return new Outcome.Enrolled(enroller.enrol(URI.create(address), EnrolmentCode.parse(code)).site());
        } catch (NotEnrolled e) {
            return new Outcome.NotEnrolled(e.why());
        } catch (IllegalArgumentException e) {
            return new Outcome.OtherCode();
        }
    }

    /**
     * What to show after grants were scanned, or found on a stick: a comparison for the first that is this kiosk's, or why
     * there is none.
     *
     * @param signed one or more
     */
    public StaffScreen granted(List<Bytes> signed) {
        var not = Why.OTHER_KIOSK;
        for (var one : signed)
            try {
                return new StaffScreen.Enrolling(new EnrolStep.Comparing(offline.look(one)));
            } catch (NotEnrolled e) {
                not = e.why();
            }
        return new StaffScreen.Received(new Outcome.NotEnrolled(not));
    }

    /** The eight characters are the same. */
    public Outcome accept(Offer offer) {
        try {
            var site = offline.accept(offer);
            bulletin.refresh();
            return new Outcome.Enrolled(site);
        } catch (NotEnrolled e) {
            return new Outcome.NotEnrolled(e.why());
        }
    }
}
