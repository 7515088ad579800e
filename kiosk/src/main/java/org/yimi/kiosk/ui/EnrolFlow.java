package org.yimi.kiosk.ui;

import java.util.List;
import java.util.function.Consumer;
import org.yimi.content.envelope.Bytes;
import org.yimi.kiosk.delivery.OfflineEnroller.Offer;
import org.yimi.kiosk.delivery.Why;
import org.yimi.kiosk.staff.EnrolStep;
import org.yimi.kiosk.staff.Enrolments;
import org.yimi.kiosk.staff.StaffScreen.Outcome;
import org.yimi.kiosk.staff.StaffScreen;

/** Leads staff through the enrolment of a kiosk. FX thread only. */
public final class EnrolFlow {
    private final Enrolments enrolments;
    private final OneAtATime off;
    private final Consumer<StaffScreen> show;
    private String address = "";

    EnrolFlow(Enrolments enrolments, OneAtATime off, Consumer<StaffScreen> show) {
        this.enrolments = enrolments;
        this.off = off;
        this.show = show;
    }

    /** Somebody knows the hidden corner: shows the ways where nobody has to sign in, else {@code asks}. */
    void knocked(Runnable asks) {
        off.run(enrolments::openToAll, open -> {
            if (open) ways();
            else asks.run();
        });
    }

    /** Which ways there are. */
    public void ways() {
        off.run(enrolments::ways, this::step);
    }

    public void scan() {
        step(new EnrolStep.Scanning());
    }

    public void type() {
        step(new EnrolStep.Address(address, false));
    }

    /** An address was typed. */
    public void address(String typed) {
        address = typed;
        var whole = Enrolments.address(typed);
        step(whole.isEmpty() ? new EnrolStep.Address(typed, true) : new EnrolStep.Code(whole));
    }

    /** The 24 characters were typed. */
    public void code(String server, String typed) {
        show.accept(new StaffScreen.Asking());
        off.run(() -> enrolments.typed(server, typed), this::told);
    }

    /** Without a network: shows the kiosk's own code. */
    public void introduce() {
        off.run(enrolments::introducing, this::step);
    }

    /**
     * A grant was scanned, or several lay on a stick, of which one may be this kiosk's: people compare eight characters, and
     * nothing is kept before.
     *
     * @param signed each as {@link org.yimi.content.envelope.ScanCode#GRANT} gives it, or the bytes of a file {@code .enrolment}
     */
    void granted(List<Bytes> signed) {
        off.run(() -> enrolments.granted(signed), show);
    }

    /** People have compared; nothing is kept where they differ. */
    public void compared(Offer offer, boolean same) {
        if (same) off.run(() -> enrolments.accept(offer), this::told);
        else told(new Outcome.NotEnrolled(Why.NOT_SAME));
    }

    private void step(EnrolStep step) {
        show.accept(new StaffScreen.Enrolling(step));
    }

    private void told(Outcome outcome) {
        show.accept(new StaffScreen.Received(outcome));
    }
}
