package org.yimi.kiosk.ui.survey;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** The surveys offered to a band, each by its picture and title. */
public final class SurveyView {
    private SurveyView() {}

    public static Parent of(
            AgeBand band,
            List<Survey> surveys,
            Pictures pictures,
            Script script,
            Consumer<Survey> onSurvey,
            Corners corners) {
        var once = new Once();
        var cards = surveys.stream()
                .map(survey -> card(survey, pictures, script, once.only(() -> onSurvey.accept(survey))))
                .toList();
        return Frame.of("survey", corners, script)
                .band(band)
                .head(Lead.roomy(OwnPicture.CITY.image(), script.prompt(Words.PICK_SURVEY)))
                .body(Cells.of(cards))
                .ways(once)
                .build();
    }

    private static Button card(Survey survey, Pictures pictures, Script script, Runnable onTap) {
        var card = Tap.card(pictures.of(survey, survey.picture()), script.caption(survey.title()), onTap);
        card.getStyleClass().add("survey-card");
        return card;
    }
}
