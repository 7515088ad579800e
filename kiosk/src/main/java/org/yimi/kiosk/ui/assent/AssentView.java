package org.yimi.kiosk.ui.assent;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Facts.Fact;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** What a child should know before saying yes or no; both answers are of one size and one colour (U13). */
public final class AssentView {
    private AssentView() {}

    public static Parent of(
            AgeBand band, Language language, Runnable onAgree, Runnable onRefuse, Corners corners) {
        var once = new Once();
        var facts = Facts.of(
                List.of(
                        new Fact(OwnPicture.OFFICE, Words.WHO_ASKS),
                        new Fact(OwnPicture.CITY, Words.WHAT_ABOUT),
                        new Fact(OwnPicture.LOCK, Words.WHO_SEES),
                        new Fact(OwnPicture.STOP_HAND, Words.MAY_STOP)),
                language);
        var agree = Tap.pill(OwnPicture.CHECK.image(), Words.AGREE.in(language), once.only(onAgree));
        agree.setId("agree");
        var refuse = Tap.pill(OwnPicture.CROSS.image(), Words.REFUSE.in(language), once.only(onRefuse));
        refuse.setId("refuse");
        var choice = new HBox(agree, refuse);
        choice.getStyleClass().add("pair");
        var body = new VBox(facts, choice);
        body.getStyleClass().add("body");
        VBox.setVgrow(facts, Priority.ALWAYS);
        return Frame.of("assent", corners, language)
                .band(band)
                .head(Lead.of(OwnPicture.WELCOME.image(), Lettering.of(Words.ASSENT.in(language), "prompt")))
                .body(body)
                .ways(once)
                .build();
    }
}
