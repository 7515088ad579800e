package org.yimi.kiosk;

import javafx.scene.Parent;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.StaffScreen.Check;
import org.yimi.kiosk.ui.CheckFlow;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.StaffFlow;
import org.yimi.kiosk.ui.staff.ChecksView;
import org.yimi.kiosk.ui.staff.KeptView;
import org.yimi.kiosk.ui.staff.SizeView;
import org.yimi.kiosk.ui.staff.SoundView;
import org.yimi.kiosk.ui.staff.SwitchView;
import org.yimi.kiosk.ui.staff.TapResultView;
import org.yimi.kiosk.ui.staff.TapTestView;
import org.yimi.kiosk.ui.staff.TargetView;

/** Maps each check of staff mode to its view. FX thread only. */
final class CheckViews {
    private final Reach reach;
    private final CheckFlow taps;

    CheckViews(Reach reach, CheckFlow taps) {
        this.reach = reach;
        this.taps = taps;
    }

    /** What can be checked is shown. */
    void open() {
        taps.open();
    }

    Parent of(Check check, Language language, StaffFlow staff) {
        return switch (check) {
            case Check.Overview _ -> {
                var ways = new ChecksView.Ways(taps.sound()::open, taps.size()::open, taps::targets, taps.oneSwitch()::open, staff::desk);
                yield ChecksView.of(language, ways);
            }
            case Check.Sound sound -> SoundView.of(sound, language, heard(language));
            case Check.Size(var mounted) ->
                SizeView.of(mounted, language, new SizeView.Ways(taps.size()::keep, taps::open));
            case Check.SizeKept kept -> KeptView.of(kept, language, new KeptView.Ways(taps.size()::restart, taps::open));
            case Check.OneSwitch found ->
                SwitchView.of(found, language, new SwitchView.Ways(taps.oneSwitch()::keep, taps::open));
            case Check.Targets _ ->
                TargetView.of(reach.size(), language, new TargetView.Ways(taps::tapTest, taps::open));
            case Check.TapTest _ -> TapTestView.of(reach, language, new TapTestView.Ways(taps::tapped, taps::targets));
            case Check.TapResult(var offsets) ->
                TapResultView.of(offsets, language, new TapResultView.Ways(taps::tapTest, taps::targets));
        };
    }

    private SoundView.Ways heard(Language language) {
        var sound = taps.sound();
        return new SoundView.Ways(
                () -> sound.say(language), () -> sound.play(language), sound::heard, sound::notHeard, taps::open);
    }
}
