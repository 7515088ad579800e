package org.yimi.kiosk.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Invitation;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.optical.Preset;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.staff.Patience;
import org.yimi.kiosk.staff.Report;
import org.yimi.kiosk.staff.SignIn;
import org.yimi.kiosk.staff.StaffScreen;

/**
 * Leads staff through staff mode, and takes what the scanner reads. Every method runs on the FX thread; what is slow runs
 * off it. While it is open the visit stands still.
 */
public final class StaffFlow {
    private static final Duration LEAVES_AFTER = Duration.ofMinutes(2);
    /** Before anybody has signed in: a child may have found the corner. */
    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(30);
    /** A film goes on while staff look after the phone. */
    private static final int ROUNDS = 3;

    private final Supplier<StaffList> staff;
    private final Callable<Report> report;
    private final Outbox outbox;
    private final Enroller enroller;
    private final Executor disk;
    private final LongSupplier nanos;
    private final Consumer<StaffScreen> painter;
    private final Runnable onLeave;

    private @Nullable StaffScreen screen;
    private SignIn signIn = SignIn.BY_NUMBER;
    private Patience pad = Patience.FRESH;
    private Patience badge = Patience.FRESH;
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
     * @param onLeave the window belongs to children again
     */
    public StaffFlow(
            Supplier<StaffList> staff,
            Callable<Report> report,
            Outbox outbox,
            Enroller enroller,
            Executor disk,
            LongSupplier nanos,
            Consumer<StaffScreen> painter,
            Runnable onLeave) {
        this.staff = staff;
        this.report = report;
        this.outbox = outbox;
        this.enroller = enroller;
        this.disk = disk;
        this.nanos = nanos;
        this.painter = painter;
        this.onLeave = onLeave;
    }

    public boolean open() {
        return screen != null;
    }

    /** Somebody knows the hidden corner. */
    public void knocked() {
        if (!open()) signIn(SignIn.BY_NUMBER);
    }

    /** The scanner has read something; what is none of our codes is said so only in staff mode. */
    public void scanned(String text) {
        var read = ScanCode.read(text);
        if (read.isEmpty()) {
            if (signedIn) show(new StaffScreen.Received(new StaffScreen.Outcome.OtherCode()));
            return;
        }
        scanned = true;
        touched();
        var bytes = read.get().bytes();
        switch (read.get().code()) {
            case RECEIPT -> received(bytes);
            case BADGE -> badge(bytes);
            case INVITATION -> invited(bytes);
            case GRANT -> show(new StaffScreen.Received(new StaffScreen.Outcome.OtherCode()));
        }
    }

    private void badge(Bytes bytes) {
        if (signedIn) desk();
        else staff.get().withBadge(bytes).ifPresentOrElse(
                member -> signIn(SignIn.by(member)),
                () -> show(new StaffScreen.Received(new StaffScreen.Outcome.OtherCode())));
    }

    private void received(Bytes receipt) {
        off(
                () -> {
                    try {
                        return new StaffScreen.Outcome.Receipt(outbox.apply(receipt));
                    } catch (Refused e) {
                        return new StaffScreen.Outcome.Refused(e.code().text());
                    }
                },
                outcome -> show(new StaffScreen.Received(outcome)));
    }

    private void invited(Bytes bytes) {
        if (busy) return;
        show(new StaffScreen.Asking());
        off(
                () -> {
                    try {
                        return new StaffScreen.Outcome.Enrolled(enroller.enrol(Invitation.parse(bytes)).site());
                    } catch (Enroller.NotEnrolled e) {
                        return new StaffScreen.Outcome.NotEnrolled(e.why());
                    } catch (IllegalArgumentException e) {
                        return new StaffScreen.Outcome.OtherCode();
                    }
                },
                outcome -> show(new StaffScreen.Received(outcome)));
    }

    /** A number or a PIN was typed. */
    public void typed(String digits) {
        if (!signIn.asksPin()) {
            signIn(SignIn.with(digits));
            return;
        }
        if (pause().isPositive()) return;
        var asked = signIn;
        var everybody = staff.get();
        off(() -> asked.checked(everybody, digits), member -> {
            if (member.isPresent()) welcome();
            else wrong();
        });
    }

    private void welcome() {
        if (!signIn.byBadge()) pad = Patience.FRESH;
        badge = Patience.FRESH;
        signedIn = true;
        desk();
    }

    private void wrong() {
        if (signIn.byBadge()) badge = badge.afterWrong(nanos.getAsLong());
        else pad = pad.afterWrong(nanos.getAsLong());
        signIn = signIn.again();
        show(new StaffScreen.SigningIn(signIn, true, pause()));
    }

    /** How the kiosk stands now. */
    public void desk() {
        off(report, now -> show(new StaffScreen.Desk(now, scanned)));
    }

    /** What waits shall go to a phone. */
    public void export() {
        off(() -> outbox.bundles(Film.MOST_BUNDLES + 1), bundles -> {
            var now = bundles.subList(0, Math.min(bundles.size(), Film.MOST_BUNDLES));
            show(new StaffScreen.Choosing(now, now.size() == bundles.size()));
        });
    }

    public void play(List<Bytes> bundles, Preset preset) {
        off(() -> new Film(bundles, preset), film -> show(new StaffScreen.Playing(film)));
    }

    /** What was scanned has been read. */
    public void read() {
        if (signedIn) desk();
        else leave();
    }

    public void leave() {
        if (!open()) return;
        screen = null;
        signedIn = false;
        scanned = false;
        signIn = SignIn.BY_NUMBER;
        onLeave.run();
    }

    public void touched() {
        touchedAt = nanos.getAsLong();
    }

    /** To be called about once a second while it is open. */
    public void tick() {
        if (!busy && Duration.ofNanos(nanos.getAsLong() - touchedAt).compareTo(stays()) >= 0) leave();
    }

    private Duration stays() {
        if (!signedIn) return GIVES_UP_AFTER;
        return screen instanceof StaffScreen.Playing(var film)
                ? LEAVES_AFTER.plus(film.takes().multipliedBy(ROUNDS))
                : LEAVES_AFTER;
    }

    private void signIn(SignIn next) {
        touched();
        signIn = next;
        show(new StaffScreen.SigningIn(next, false, pause()));
    }

    private Duration pause() {
        return (signIn.byBadge() ? badge : pad).left(nanos.getAsLong());
    }

    private void show(StaffScreen next) {
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
