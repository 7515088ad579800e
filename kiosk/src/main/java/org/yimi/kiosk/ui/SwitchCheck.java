package org.yimi.kiosk.ui;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.yimi.kiosk.staff.StaffScreen.Check;
import org.yimi.kiosk.staff.SwitchFile;
import org.yimi.kiosk.visit.Display;

/** Keeps whether every child finds the kiosk ready for one switch. FX thread only; the disk is touched off it. */
public final class SwitchCheck {
    private final SwitchFile file;
    private final BooleanSupplier speaks;
    private final Executor disk;
    private @Nullable StaffFlow staff;

    /** @param speaks whether the kiosk has a voice */
    public SwitchCheck(SwitchFile file, BooleanSupplier speaks, Executor disk) {
        this.file = file;
        this.speaks = speaks;
        this.disk = disk;
    }

    /** Where its screens go; once, before anything is shown. */
    void serve(StaffFlow flow) {
        staff = flow;
    }

    private StaffFlow staff() {
        return Objects.requireNonNull(staff);
    }

    /** How every child finds the kiosk. */
    public void open() {
        staff().checking(new Check.OneSwitch(file.usual(), speaks.getAsBoolean()));
    }

    /** Every child finds it so from the next visit on. */
    public void keep(Display chosen) {
        Callable<Display> kept = () -> {
            file.write(chosen);
            return chosen;
        };
        Work.run(disk, kept, _ -> open(), failure -> {
            staff().leave();
            throw new IllegalStateException("the choice for one switch is not kept", failure);
        });
    }
}
