package org.yimi.kiosk.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.Measured;
import org.yimi.kiosk.staff.Mounted;
import org.yimi.kiosk.staff.Offsets;
import org.yimi.kiosk.staff.SoundState;
import org.yimi.kiosk.staff.StaffScreen.Check;
import org.yimi.kiosk.ui.staff.ChecksView;
import org.yimi.kiosk.ui.staff.KeptView;
import org.yimi.kiosk.ui.staff.SizeView;
import org.yimi.kiosk.ui.staff.SoundView;
import org.yimi.kiosk.ui.staff.SwitchView;
import org.yimi.kiosk.ui.staff.TapResultView;
import org.yimi.kiosk.ui.staff.TapTestView;
import org.yimi.kiosk.ui.staff.TargetView;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Scanning;

/** The checks of staff mode, in all their states. */
record CheckScreens(Reach reach, Language language) {
    private static final double USUAL_MM = 500;
    private static final double TOO_HIGH_MM = 1400;
    private static final double TOO_SMALL_MM = 175;

    Stream<Exhibit> all() {
        return Stream.of(overview(), sounds(), sizes(), switches(), fingers()).flatMap(screens -> screens);
    }

    private Stream<Exhibit> overview() {
        return Stream.of(exhibit("checks", () -> ChecksView.of(language, new ChecksView.Ways(() -> {}, () -> {}, () -> {}, () -> {}, () -> {}))));
    }

    private Stream<Exhibit> sounds() {
        return Stream.of(
                sound("none", new SoundState.NoProgram(), false),
                sound("none-but-clips", new SoundState.NoProgram(), true),
                sound("not-yet", new SoundState.NotHeardYet(), false),
                sound("speaking", new SoundState.Speaking(), true),
                sound("spoken", new SoundState.Spoken(), false),
                sound("spoken-clips", new SoundState.Spoken(), true),
                sound("failed", new SoundState.Failed(), false),
                sound("heard", new SoundState.HeardOn(LocalDate.of(2026, 11, 28)), true),
                sound("not-heard", new SoundState.NotHeard(), true));
    }

    private Exhibit sound(String what, SoundState state, boolean clip) {
        var ways = new SoundView.Ways(() -> {}, () -> {}, () -> {}, () -> {}, () -> {});
        return exhibit("sound-" + what, () -> SoundView.of(new Check.Sound(state, clip), language, ways));
    }

    private Stream<Exhibit> sizes() {
        var size = reach.size();
        return Stream.of(
                size("system", USUAL_MM, size.pixelsPerMm(), true, false),
                size("too-high", TOO_HIGH_MM, size.pixelsPerMm(), false, false),
                size("given", USUAL_MM, size.pixelsPerMm(), false, true),
                size("too-small", USUAL_MM, size.height() / TOO_SMALL_MM, false, true),
                kept("restart", true),
                kept("later", false));
    }

    private Exhibit size(String what, double edgeMm, double pixelsPerMm, boolean bySystem, boolean given) {
        var now = new Measured(reach.size().width(), reach.size().height(), pixelsPerMm, edgeMm);
        return exhibit(
                "size-" + what,
                () -> SizeView.of(new Mounted(now, bySystem, given), language, new SizeView.Ways(_ -> {}, () -> {})));
    }

    private Exhibit kept(String what, boolean restarts) {
        return exhibit(
                "size-kept-" + what,
                () -> KeptView.of(new Check.SizeKept(restarts), language, new KeptView.Ways(() -> {}, () -> {})));
    }

    private Stream<Exhibit> switches() {
        return Stream.of(
                oneSwitch("off", Display.USUAL, false),
                oneSwitch("usual", Display.USUAL.with(Scanning.USUAL), true),
                oneSwitch("slow-said", Display.USUAL.with(Scanning.SLOW).withSaid(true), true));
    }

    private Exhibit oneSwitch(String how, Display usual, boolean speaks) {
        var ways = new SwitchView.Ways(_ -> {}, () -> {});
        return exhibit("switch-" + how, () -> SwitchView.of(new Check.OneSwitch(usual, speaks), language, ways));
    }

    private Stream<Exhibit> fingers() {
        return Stream.of(
                exhibit("targets", () -> TargetView.of(reach.size(), language, new TargetView.Ways(() -> {}, () -> {}))),
                exhibit("tapping", () -> TapTestView.of(reach, language, new TapTestView.Ways(_ -> {}, () -> {}))),
                result("good", 0.4, 3.25, 5.0),
                result("bad", 2.0, 5.1, 12.75));
    }

    private Exhibit result(String what, Double... mm) {
        var ways = new TapResultView.Ways(() -> {}, () -> {});
        return exhibit("tap-result-" + what, () -> TapResultView.of(new Offsets(List.of(mm)), language, ways));
    }

    private static Exhibit exhibit(String name, Supplier<Parent> screen) {
        return Exhibit.of(name, Set.of(), screen);
    }
}
