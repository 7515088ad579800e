package org.yimi.kiosk.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yimi.kiosk.staff.Offsets;
import org.yimi.kiosk.staff.StaffScreen.Check;

/** Leads staff through the checks of a kiosk: its sound, the size of its screen, what fingers hit. FX thread only. */
public final class CheckFlow {
    private final SoundCheck sound;
    private final SizeCheck size;
    private final SwitchCheck oneSwitch;
    private @Nullable StaffFlow staff;

    public CheckFlow(SoundCheck sound, SizeCheck size, SwitchCheck oneSwitch) {
        this.sound = sound;
        this.size = size;
        this.oneSwitch = oneSwitch;
    }

    /** Where its screens go; once, before anything is shown. */
    public void serve(StaffFlow flow) {
        staff = flow;
        sound.serve(flow);
        size.serve(flow);
        oneSwitch.serve(flow);
    }

    /** Everything that can be checked. */
    public void open() {
        hush();
        show(new Check.Overview());
    }

    /** Nothing is said any more. */
    public void hush() {
        sound.hush();
    }

    public SoundCheck sound() {
        return sound;
    }

    public SizeCheck size() {
        return size;
    }

    public SwitchCheck oneSwitch() {
        return oneSwitch;
    }

    public void targets() {
        show(new Check.Targets());
    }

    public void tapTest() {
        show(new Check.TapTest());
    }

    /** Every cross was tapped. */
    public void tapped(Offsets offsets) {
        show(new Check.TapResult(offsets));
    }

    private void show(Check screen) {
        Objects.requireNonNull(staff).checking(screen);
    }
}
