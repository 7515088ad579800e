package org.yimi.kiosk;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.StaffScreen;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.StaffFlow;
import org.yimi.kiosk.ui.staff.AskingView;
import org.yimi.kiosk.ui.staff.DeskView;
import org.yimi.kiosk.ui.staff.PlayView;
import org.yimi.kiosk.ui.staff.PresetView;
import org.yimi.kiosk.ui.staff.ReceivedView;
import org.yimi.kiosk.ui.staff.SignInView;

/** Maps each screen of staff mode to its view. FX thread only. */
final class StaffViews {
    private final Navigator navigator;
    private final Supplier<Language> language;
    private @Nullable StaffFlow flow;

    StaffViews(Navigator navigator, Supplier<Language> language) {
        this.navigator = navigator;
        this.language = language;
    }

    /** Where the taps go; once, before anything is shown. */
    void serve(StaffFlow staffFlow) {
        this.flow = staffFlow;
    }

    void show(StaffScreen screen) {
        navigator.show(view(screen, language.get(), Objects.requireNonNull(flow)));
    }

    private static Parent view(StaffScreen screen, Language language, StaffFlow taps) {
        return switch (screen) {
            case StaffScreen.SigningIn signingIn ->
                SignInView.of(signingIn, language, new SignInView.Ways(taps::typed, taps::leave));
            case StaffScreen.Desk desk -> DeskView.of(desk, language, new DeskView.Ways(taps::export, taps::leave));
            case StaffScreen.Choosing choosing -> {
                var ways = new PresetView.Ways(preset -> taps.play(choosing.bundles(), preset), taps::desk);
                yield PresetView.of(choosing, language, ways);
            }
            case StaffScreen.Playing(var film) -> PlayView.of(film, language, new PlayView.Ways(taps::desk));
            case StaffScreen.Asking _ -> AskingView.of(language);
            case StaffScreen.Received(var outcome) -> ReceivedView.of(outcome, language, taps::read);
        };
    }
}
