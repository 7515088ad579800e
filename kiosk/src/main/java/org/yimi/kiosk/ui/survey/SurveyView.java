package org.yimi.kiosk.ui.survey;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Paged;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Offer;

/** What is offered to a band: 我有话说, 小小议事厅, 我知道, and surveys, each by its picture and title. */
public final class SurveyView {
    private SurveyView() {}

    /** Where a card leads to. */
    public record Ways(
            Consumer<Survey> survey, Consumer<Vocabulary> box, Runnable hall, Runnable explainers, Runnable more) {}

    /** @param page from 0 */
    public static Parent of(
            AgeBand band,
            Offer offer,
            int page,
            Pictures pictures,
            Script script,
            Ways ways,
            Corners corners) {
        var once = new Once();
        var cards = new ArrayList<Button>();
        for (var vocabulary : offer.box()) {
            var box = own("box", OwnPicture.BOX, script.caption(Words.BOX), once.only(() -> ways.box().accept(vocabulary)));
            box.getStyleClass().add("main");
            cards.add(box);
        }
        if (!offer.agenda().isEmpty())
            cards.add(own("hall", OwnPicture.BALLOT, script.caption(Words.HALL), once.only(ways.hall())));
        if (!offer.explainers().isEmpty())
            cards.add(own("know", OwnPicture.EXPLAINERS, script.caption(Words.EXPLAINERS), once.only(ways.explainers())));
        for (var survey : offer.surveys())
            cards.add(card(survey, pictures, script, once.only(() -> ways.survey().accept(survey))));
        return Frame.of("survey", corners, script)
                .band(band)
                .head(Lead.roomy(OwnPicture.CITY.image(), script.prompt(Words.PICK_SURVEY)))
                .body(Paged.of(cards, page, script, once.only(ways.more())))
                .ways(once)
                .build();
    }

    private static Button own(String id, OwnPicture picture, Lettering words, Runnable onTap) {
        var card = Tap.card(picture.image(), words, onTap);
        card.setId(id);
        return card;
    }

    private static Button card(Survey survey, Pictures pictures, Script script, Runnable onTap) {
        var card = Tap.card(pictures.of(survey, survey.picture()), script.caption(survey.title()), onTap);
        card.getStyleClass().add("survey-card");
        return card;
    }
}
