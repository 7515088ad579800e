package org.yimi.kiosk;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.EnrolStep;
import org.yimi.kiosk.staff.StaffScreen;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.StaffFlow;
import org.yimi.kiosk.ui.staff.AskingView;
import org.yimi.kiosk.ui.staff.CarryingView;
import org.yimi.kiosk.ui.staff.ComparingView;
import org.yimi.kiosk.ui.staff.DeskView;
import org.yimi.kiosk.ui.staff.EnrolScanView;
import org.yimi.kiosk.ui.staff.EnrolTypingView;
import org.yimi.kiosk.ui.staff.EnrolWaysView;
import org.yimi.kiosk.ui.staff.IntroducingView;
import org.yimi.kiosk.ui.staff.PlayView;
import org.yimi.kiosk.ui.staff.PresetView;
import org.yimi.kiosk.ui.staff.ReceivedView;
import org.yimi.kiosk.ui.staff.SignInView;
import org.yimi.kiosk.ui.staff.StickView;
import org.yimi.kiosk.ui.staff.StillView;
import org.yimi.kiosk.ui.staff.TripView;
import org.yimi.kiosk.visit.Scanning;

/** Maps each screen of staff mode to its view. FX thread only. */
final class StaffViews {
    private final Navigator navigator;
    private final Supplier<Language> language;
    private final CheckViews checks;
    private @Nullable StaffFlow flow;

    StaffViews(Navigator navigator, CheckViews checks, Supplier<Language> language) {
        this.navigator = navigator;
        this.checks = checks;
        this.language = language;
    }

    /** Where the taps go; once, before anything is shown. */
    void serve(StaffFlow staffFlow) {
        this.flow = staffFlow;
    }

    void show(StaffScreen screen) {
        navigator.scan(Scanning.OFF);
        navigator.show(view(screen, language.get(), Objects.requireNonNull(flow)));
    }

    private Parent view(StaffScreen screen, Language language, StaffFlow taps) {
        return switch (screen) {
            case StaffScreen.SigningIn signingIn ->
                SignInView.of(signingIn, language, new SignInView.Ways(taps::typed, taps::leave));
            case StaffScreen.Desk desk -> {
                var ways = new DeskView.Ways(
                        taps::export, taps.sticks()::open, checks::open, taps::leave, taps.enrol()::ways);
                yield DeskView.of(desk, language, ways);
            }
            case StaffScreen.Choosing choosing -> {
                var ways = new PresetView.Ways(preset -> taps.play(choosing.carried().bundles(), preset), taps::still, taps::desk);
                yield PresetView.of(choosing, language, ways);
            }
            case StaffScreen.Playing(var film) -> PlayView.of(film, language, new PlayView.Ways(taps::desk));
            case StaffScreen.Stick(var found) -> {
                var ways = new StickView.Ways(taps.sticks()::mark, taps.sticks()::carry, taps::desk);
                yield StickView.of(found, language, ways);
            }
            case StaffScreen.Carrying(var step) -> CarryingView.of(step, language);
            case StaffScreen.Unplugging(var trip) -> TripView.of(trip, language, taps::desk);
            case StaffScreen.Asking _ -> AskingView.of(language);
            case StaffScreen.Enrolling(var step) -> enrolling(step, language, taps);
            case StaffScreen.Received(var outcome) -> ReceivedView.of(outcome, language, taps::read);
            case StaffScreen.Still(var page) -> StillView.of(page, language, taps::desk);
            case StaffScreen.Check check -> checks.of(check, language, taps);
        };
    }

    private static Parent enrolling(EnrolStep step, Language language, StaffFlow taps) {
        var enrol = taps.enrol();
        return switch (step) {
            case EnrolStep.Ways ways -> {
                var on = new EnrolWaysView.Ways(enrol::scan, enrol::type, enrol::introduce, taps::read);
                yield EnrolWaysView.of(ways, language, on);
            }
            case EnrolStep.Scanning _ -> EnrolScanView.of(language, enrol::ways);
            case EnrolStep.Address address ->
                EnrolTypingView.of(address, language, new EnrolTypingView.Ways(enrol::address, enrol::ways));
            case EnrolStep.Code code -> {
                var on = new EnrolTypingView.Ways(typed -> enrol.code(code.address(), typed), enrol::type);
                yield EnrolTypingView.of(code, language, on);
            }
            case EnrolStep.Introducing introducing -> IntroducingView.of(introducing, language, enrol::ways);
            case EnrolStep.Comparing comparing ->
                ComparingView.of(comparing, language, same -> enrol.compared(comparing.offer(), same));
        };
    }
}
