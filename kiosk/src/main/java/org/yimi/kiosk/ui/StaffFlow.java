package org.yimi.kiosk.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.optical.Preset;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.optical.StillPage;
import org.yimi.kiosk.staff.Deliveries;
import org.yimi.kiosk.staff.Enrolments;
import org.yimi.kiosk.staff.Entrance;
import org.yimi.kiosk.staff.Report;
import org.yimi.kiosk.staff.SignIn;
import org.yimi.kiosk.staff.StaffScreen.Outcome;
import org.yimi.kiosk.staff.StaffScreen;
import org.yimi.kiosk.staff.Stay;
import org.yimi.kiosk.stick.Carrier;

/**
 * Leads staff through staff mode, and takes what the scanner reads. Every method runs on the FX thread; what is slow runs
 * off it. While it is open the visit stands still; while a child is at work it does not open.
 */
public final class StaffFlow {
    private final Supplier<StaffList> staff;
    private final Callable<Report> report;
    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Executor disk;
    private final LongSupplier nanos;
    private final Consumer<StaffScreen> painter;
    private final BooleanSupplier nobodyThere;
    private final Runnable onLeave;

    private final EnrolFlow enrol;
    private final StickFlow sticks;
    private final Entrance entrance = new Entrance();
    private @Nullable StaffScreen screen;
    private boolean signedIn;
    private boolean scanned;
    private boolean busy;
    private long touchedAt;

    /**
     * @param staff who may open it; must not touch the disk
     * @param report how the kiosk stands; runs on {@code disk}
     * @param disk one platform thread for everything that touches the disk
     * @param nanos monotonic time
     * @param painter shows a screen
     * @param nobodyThere whether no child is at work
     * @param onLeave the window belongs to children again
     */
    public StaffFlow(
            Supplier<StaffList> staff,
            Callable<Report> report,
            Outbox outbox,
            Deliveries deliveries,
            Enrolments enrolments,
            Carrier carrier,
            Executor disk,
            LongSupplier nanos,
            Consumer<StaffScreen> painter,
            BooleanSupplier nobodyThere,
            Runnable onLeave) {
        this.staff = staff;
        this.report = report;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.disk = disk;
        this.nanos = nanos;
        this.painter = painter;
        this.nobodyThere = nobodyThere;
        this.onLeave = onLeave;
        this.enrol = new EnrolFlow(enrolments, this::off, this::show);
        this.sticks = new StickFlow(
                carrier,
                disk,
                this::off,
                () -> busy ? Optional.empty() : Optional.ofNullable(screen),
                this::show,
                enrol::granted);
    }

    /** Whether the window belongs to staff now. */
    public boolean open() {
        return screen != null;
    }

    /** Whether the window may belong to staff. */
    public boolean mayOpen() {
        return open() || nobodyThere.getAsBoolean();
    }

    /** Somebody knows the hidden corner. */
    public void knocked() {
        if (!open()) enrol.knocked(() -> ask(SignIn.BY_NUMBER));
    }

    /** The scanner has read something; what is none of our codes is said so only in staff mode. */
    public void scanned(String text) {
        if (!mayOpen()) return;
        ScanCode.read(text).ifPresentOrElse(this::scanned, () -> {
            if (signedIn) told(new Outcome.OtherCode());
        });
    }

    private void scanned(ScanCode.Scanned read) {
        scanned = true;
        touched();
        var bytes = read.bytes();
        switch (read.code()) {
            case RECEIPT -> off(() -> deliveries.receipt(bytes), this::told);
            case BADGE -> badge(bytes);
            case INVITATION -> {
                if (!busy) show(new StaffScreen.Asking());
                off(() -> deliveries.invitation(bytes), this::told);
            }
            case GRANT -> enrol.granted(List.of(bytes));
            case INTRODUCTION -> told(new Outcome.OtherCode());
        }
    }

    /** The way to an enrolment. */
    public EnrolFlow enrol() {
        return enrol;
    }

    private void badge(Bytes bytes) {
        if (signedIn) desk();
        else staff.get()
                .withBadge(bytes)
                .ifPresentOrElse(member -> ask(SignIn.by(member)), () -> told(new Outcome.OtherCode()));
    }

    private void told(Outcome outcome) {
        show(new StaffScreen.Received(outcome));
    }

    /** A number or a PIN was typed. */
    public void typed(String digits) {
        var asked = entrance.signIn();
        if (!asked.asksPin()) {
            ask(SignIn.with(digits));
            return;
        }
        if (entrance.pause(nanos.getAsLong()).isPositive()) return;
        var everybody = staff.get();
        off(() -> asked.checked(everybody, digits), member -> {
            if (member.isPresent()) welcome();
            else show(entrance.wrong(nanos.getAsLong()));
        });
    }

    private void welcome() {
        entrance.right();
        signedIn = true;
        desk();
    }

    /** How the kiosk stands now. */
    public void desk() {
        off(report, now -> show(new StaffScreen.Desk(now, scanned)));
    }

    /** What waits shall go to a phone. */
    public void export() {
        off(() -> outbox.carried(Film.MOST_BUNDLES), carried -> show(new StaffScreen.Choosing(carried)));
    }

    /** At this speed. */
    public void play(List<Bytes> bundles, Preset preset) {
        off(() -> new Film(bundles, preset), film -> show(new StaffScreen.Playing(film)));
    }

    /** What goes by stick. */
    public StickFlow sticks() {
        return sticks;
    }

    /** One of the checks; not where nobody is signed in any more. */
    void checking(StaffScreen.Check check) {
        if (signedIn) show(check);
    }

    /** Whether this stands on the window now. */
    boolean shows(StaffScreen asked) {
        return asked.equals(screen);
    }

    /** What waits goes to a phone as one code. */
    public void still(StillPage page) {
        show(new StaffScreen.Still(page));
    }

    /** What became of a code has been read. */
    public void read() {
        if (screen instanceof StaffScreen.Received(Outcome.NotEnrolled _)) enrolOn();
        else if (signedIn) desk();
        else leave();
    }

    /** It did not come off: another way may. */
    private void enrolOn() {
        if (signedIn) enrol.ways();
        else enrol.knocked(this::leave);
    }

    /** Closes staff mode, where it is open. */
    public void leave() {
        if (!open()) return;
        screen = null;
        signedIn = false;
        scanned = false;
        entrance.forget();
        sticks.forget();
        onLeave.run();
    }

    /** Somebody touched the screen, or used the scanner. */
    public void touched() {
        touchedAt = nanos.getAsLong();
    }

    /** To be called about once a second while it is open. */
    public void tick() {
        var untouched = Duration.ofNanos(nanos.getAsLong() - touchedAt);
        if (screen != null && !busy && untouched.compareTo(Stay.of(screen, signedIn)) >= 0) leave();
        sticks.watch(nanos.getAsLong());
    }

    private void ask(SignIn next) {
        touched();
        show(entrance.asks(next, nanos.getAsLong()));
    }

    /** A child may have come while the disk was asked; what was done stays done, and is not shown. */
    private void show(StaffScreen next) {
        if (!mayOpen()) return;
        if (!open()) touched();
        screen = next;
        painter.accept(next);
    }

    /** One thing at a time. What fails is the whole program's to say. */
    private <T> void off(Callable<T> work, Consumer<T> then) {
        if (busy) return;
        busy = true;
        Work.run(
                disk,
                work,
                done -> {
                    busy = false;
                    then.accept(done);
                },
                failure -> {
                    busy = false;
                    leave();
                    throw new IllegalStateException("staff mode cannot go on", failure);
                });
    }
}
