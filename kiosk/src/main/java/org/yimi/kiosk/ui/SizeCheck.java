package org.yimi.kiosk.ui;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimi.kiosk.staff.Measured;
import org.yimi.kiosk.staff.Mounted;
import org.yimi.kiosk.staff.ScreenFile;
import org.yimi.kiosk.staff.StaffScreen.Check;

/**
 * Keeps what staff measure of the screen. It counts from the next start: every size on every screen follows from it. FX
 * thread only; the disk is touched off it.
 */
public final class SizeCheck {
    private final ScreenFile file;
    private final Mounted mounted;
    private final boolean restarts;
    private final Runnable end;
    private final Executor disk;
    private @Nullable StaffFlow staff;

    /**
     * @param mounted what this start goes by
     * @param restarts whether the kiosk starts again by itself after {@code end}
     * @param end ends the program, so that it starts again
     */
    public SizeCheck(ScreenFile file, Mounted mounted, boolean restarts, Runnable end, Executor disk) {
        this.file = file;
        this.mounted = mounted;
        this.restarts = restarts;
        this.end = end;
        this.disk = disk;
    }

    /** Where its screens go; once, before anything is shown. */
    void serve(StaffFlow flow) {
        staff = flow;
    }

    private StaffFlow staff() {
        return Objects.requireNonNull(staff);
    }

    /** What is known of the screen, with what was measured last. */
    public void open() {
        off(() -> file.read().map(this::latest).orElse(mounted), now -> staff().checking(new Check.Size(now)));
    }

    private Mounted latest(Measured measured) {
        var now = mounted.now();
        if (!measured.isOf(now.width(), now.height())) return mounted;
        var edge = mounted.edgeGiven() ? now.lowerEdgeMm() : measured.lowerEdgeMm();
        var kept = new Measured(now.width(), now.height(), measured.pixelsPerMm(), edge);
        return new Mounted(kept, false, mounted.edgeGiven());
    }

    /** Children must be able to reach the screen so. */
    public void keep(Measured measured) {
        off(
                () -> {
                    file.write(measured);
                    return new Check.SizeKept(restarts);
                },
                kept -> staff().checking(kept));
    }

    /** Starts the kiosk again, with what was measured. */
    public void restart() {
        staff().leave();
        end.run();
    }

    private <T> void off(Callable<T> work, Consumer<T> then) {
        Work.run(disk, work, then, failure -> {
            staff().leave();
            throw new IllegalStateException("the size of the screen is not kept", failure);
        });
    }
}
