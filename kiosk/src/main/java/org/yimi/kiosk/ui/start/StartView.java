package org.yimi.kiosk.ui.start;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.City;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Sign;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Notice;

/** The invitation between two visits. */
public final class StartView {
    private StartView() {}

    /** @param notices shown to staff, in small type */
    public static Parent of(
            Set<Notice> notices, Language language, Runnable onBegin, Consumer<Language> onLanguage, Corners corners) {
        var once = new Once();
        var begin = Tap.card(OwnPicture.WELCOME.image(), Words.BEGIN.in(language), once.only(onBegin));
        begin.setId("begin");
        begin.getStyleClass().add("main");
        var other = switch (language) {
            case ZH -> Language.EN;
            case EN -> Language.ZH;
        };
        var switchTo = Tap.words(Words.OTHER_LANGUAGE.in(language), once.only(() -> onLanguage.accept(other)));
        switchTo.setId("language");

        var name = new VBox(Lettering.of(Words.NAME.in(language), "name"), Lettering.of(Words.TAGLINE.in(language), "tagline"));
        name.getStyleClass().add("lines");
        var title = new HBox(new Sign(), name);
        title.getStyleClass().add("masthead");
        var middle = new VBox(begin);
        middle.getStyleClass().add("stack");
        if (!notices.isEmpty()) middle.getChildren().add(Lettering.of(staff(notices, language), "staff"));
        return Frame.of("start", corners, language)
                .backdrop(City.morning())
                .head(title)
                .body(middle)
                .foot(switchTo)
                .build();
    }

    private static String staff(Set<Notice> notices, Language language) {
        return Stream.of(Notice.values())
                .filter(notices::contains)
                .map(notice -> notice.words().in(language) + " (" + notice.code() + ")")
                .collect(Collectors.joining("\n"));
    }
}
