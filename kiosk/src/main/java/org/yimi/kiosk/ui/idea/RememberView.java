package org.yimi.kiosk.ui.idea;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** 我的点子卡: four large pictures by which the child finds its idea again. */
public final class RememberView {
    private RememberView() {}

    public static Parent of(AgeBand band, IdeaCard card, Pictures pictures, Script script, Runnable onDone, Corners corners) {
        var words = new VBox(script.write(Words.IDEA_CARD, "title"), script.write(Words.IDEA_CARD_EXPLAINED, "tagline"));
        words.getStyleClass().add("stack");
        var shown = Facts.ofPictures(card.pictures().stream()
                .map(picture -> Facts.pane(pictures.of(picture), script.write(picture.words(), "words")))
                .toList());
        var done = Tap.pill(OwnPicture.WELCOME.image(), script.caption(Words.HOME), new Once().only(onDone));
        done.setId("remembered");
        done.getStyleClass().add("main");
        return Frame.of("remembering", corners, script)
                .band(band)
                .head(words)
                .body(shown)
                .foot(done)
                .build();
    }
}
