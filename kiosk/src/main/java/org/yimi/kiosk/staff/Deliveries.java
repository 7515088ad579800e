package org.yimi.kiosk.staff;

import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Invitation;
import org.yimi.content.envelope.Refused;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.staff.StaffScreen.Outcome;

/** What scanned codes bring from the office. Touches the disk; never throws for what a code holds. */
public final class Deliveries {
    private final Outbox outbox;
    private final Enroller enroller;

    public Deliveries(Outbox outbox, Enroller enroller) {
        this.outbox = outbox;
        this.enroller = enroller;
    }

    /** What the office durably has; marks it delivered where the bytes agree. */
    public Outcome receipt(Bytes signed) {
        try {
            return new Outcome.Receipt(outbox.apply(signed));
        } catch (Refused e) {
            return new Outcome.Refused(e.code().text());
        }
    }

    /** Asks the office; takes a minute at most. */
    public Outcome invitation(Bytes bytes) {
        try {
            return new Outcome.Enrolled(enroller.enrol(Invitation.parse(bytes)).site());
        } catch (Enroller.NotEnrolled e) {
            return new Outcome.NotEnrolled(e.why());
        } catch (IllegalArgumentException e) {
            return new Outcome.OtherCode();
        }
    }
}
