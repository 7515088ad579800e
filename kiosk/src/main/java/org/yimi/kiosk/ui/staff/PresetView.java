package org.yimi.kiosk.ui.staff;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.yimi.content.optical.Preset;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.optical.StillPage;
import org.yimi.kiosk.staff.StaffScreen.Choosing;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Tap;

/** How fast the frames shall come, one large button each, with how long it takes. */
public final class PresetView {
    private PresetView() {}

    /** @param play told the speed that was chosen */
    public record Ways(Consumer<Preset> play, Consumer<StillPage> still, Runnable back) {}

    /** Says, too, where not everything goes at once. */
    public static Parent of(Choosing choosing, Language language, Ways ways) {
        var cards = new HBox();
        cards.getStyleClass().add("presets");
        for (var preset : Preset.values()) cards.getChildren().add(card(choosing, preset, language, ways));
        choosing.still().ifPresent(page -> {
            cards.getStyleClass().add("four");
            cards.getChildren().add(card(page, language, ways));
        });
        var back = StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back());
        var title = choosing.carried().everything() ? StaffWords.CHOOSE : StaffWords.CHOOSE_SOME;
        return StaffFrame.of("presets", title.in(language), cards, List.of(back));
    }

    private static Node card(Choosing choosing, Preset preset, Language language, Ways ways) {
        var words = named(preset).in(language) + "\n" + takes(choosing, preset, language) + "\n" + hint(preset).in(language);
        Button card = Tap.card(picture(preset).image(), Lettering.of(words, "caption"), () -> ways.play().accept(preset));
        card.setId("play-" + preset.name().toLowerCase(Locale.ROOT));
        if (preset == Preset.USUAL) card.getStyleClass().add("main");
        return card;
    }

    private static Node card(StillPage page, Language language, Ways ways) {
        var words = CheckWords.STILL.in(language) + "\n" + CheckWords.STILL_HINT.in(language);
        var card = Tap.card(OwnPicture.PHONE.image(), Lettering.of(words, "caption"), () -> ways.still().accept(page));
        card.setId("play-still");
        return card;
    }

    private static StaffWords named(Preset preset) {
        return switch (preset) {
            case STEADY -> StaffWords.STEADY;
            case USUAL -> StaffWords.USUAL;
            case FAST -> StaffWords.FAST;
        };
    }

    private static StaffWords hint(Preset preset) {
        return switch (preset) {
            case STEADY -> StaffWords.STEADY_HINT;
            case USUAL -> StaffWords.USUAL_HINT;
            case FAST -> StaffWords.FAST_HINT;
        };
    }

    private static OwnPicture picture(Preset preset) {
        return switch (preset) {
            case STEADY -> OwnPicture.SPEED_STEADY;
            case USUAL -> OwnPicture.SPEED_USUAL;
            case FAST -> OwnPicture.SPEED_FAST;
        };
    }

    private static String takes(Choosing choosing, Preset preset, Language language) {
        var takes = choosing.takes(preset).plus(Duration.ofMillis(999));
        var seconds = takes.toSecondsPart();
        if (takes.toMinutes() == 0) return StaffWords.SECONDS.in(language, Math.max(1, seconds));
        return StaffWords.MINUTES.in(language, takes.toMinutes(), seconds);
    }
}
