package org.yimi.kiosk.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yimi.content.envelope.Bytes;
import org.yimi.kiosk.staff.EnrolStep;
import org.yimi.kiosk.staff.StaffScreen;
import org.yimi.kiosk.stick.Carrier;
import org.yimi.kiosk.stick.Found;
import org.yimi.kiosk.stick.Step;

/** Sticks in staff mode: looks for them while it is open, and carries. FX thread only; what touches a stick runs off it. */
public final class StickFlow {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);

    private final Carrier carrier;
    private final Executor disk;
    private final OneAtATime off;
    private final Supplier<Optional<StaffScreen>> idle;
    private final Consumer<StaffScreen> painter;
    private final Consumer<List<Bytes>> onGrants;
    private Found seen = new Found.Nothing();
    /** Where a grant was looked for since the kiosk shows itself to the office. */
    private Found searched = new Found.Nothing();
    private boolean looking;
    private long lookedAt;

    /**
     * @param idle the screen that stands, while nothing runs
     * @param onGrants told what a stick holds that may enrol the kiosk, while that waits for it
     */
    StickFlow(
            Carrier carrier,
            Executor disk,
            OneAtATime off,
            Supplier<Optional<StaffScreen>> idle,
            Consumer<StaffScreen> painter,
            Consumer<List<Bytes>> onGrants) {
        this.carrier = carrier;
        this.disk = disk;
        this.off = off;
        this.idle = idle;
        this.painter = painter;
        this.onGrants = onGrants;
    }

    /** What waits shall go by stick. */
    public void open() {
        off.run(carrier::look, this::show);
    }

    /** Our folder is to be made on this one. */
    public void mark(Path stick) {
        off.run(() -> carrier.mark(stick), this::show);
    }

    /** Takes what lies there and writes what waits. */
    public void carry(Path stick) {
        if (idle.get().isEmpty()) return;
        var step = new AtomicReference<>(Step.NONE);
        painter.accept(new StaffScreen.Carrying(step::get));
        off.run(() -> carrier.carry(stick, step::set), trip -> painter.accept(new StaffScreen.Unplugging(trip)));
    }

    /** To be called about once a second. A stick that is put in, or pulled out, shows by itself. */
    void watch(long nanos) {
        var waits = idle.get().filter(StickFlow::waits).isPresent();
        if (!waits || looking || nanos - lookedAt < LOOKS_EVERY.toNanos()) return;
        looking = true;
        lookedAt = nanos;
        Work.run(
                disk,
                carrier::look,
                found -> {
                    looking = false;
                    idle.get().ifPresent(screen -> noticed(screen, found));
                },
                failure -> {
                    looking = false;
                    throw new IllegalStateException("cannot look for sticks", failure);
                });
    }

    private static boolean waits(StaffScreen screen) {
        return screen instanceof StaffScreen.Desk || screen instanceof StaffScreen.Stick || isIntroducing(screen);
    }

    private static boolean isIntroducing(StaffScreen screen) {
        return screen instanceof StaffScreen.Enrolling(EnrolStep.Introducing _);
    }

    private void noticed(StaffScreen screen, Found found) {
        if (isIntroducing(screen)) {
            search(found);
            return;
        }
        searched = new Found.Nothing();
        var fresh = !found.equals(seen);
        var calls = screen instanceof StaffScreen.Stick
                || (screen instanceof StaffScreen.Desk && found instanceof Found.Marked);
        if (fresh && calls) show(found);
        else if (waits(screen)) seen = found;
    }

    private void search(Found found) {
        if (found.equals(searched)) return;
        searched = found;
        if (found instanceof Found.Marked(var stick))
            off.run(() -> carrier.grants(stick), grants -> {
                if (!grants.isEmpty()) onGrants.accept(grants);
            });
    }

    /** Nobody has staff mode open any more. */
    void forget() {
        searched = new Found.Nothing();
        seen = new Found.Nothing();
    }

    private void show(Found found) {
        seen = found;
        painter.accept(new StaffScreen.Stick(found));
    }
}
