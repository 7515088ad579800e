package org.yimi.kiosk.ui.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.More;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Pages;

/** Which explainer, each by its picture and title. */
public final class ExplainersView {
    private ExplainersView() {}

    /** Where a card leads to. */
    public record Ways(Consumer<Explainer> explainer, Runnable more) {}

    /** @param page from 0 */
    public static Parent of(
            AgeBand band,
            List<Explainer> explainers,
            int page,
            Pictures pictures,
            Script script,
            Ways ways,
            Corners corners) {
        var once = new Once();
        var pages = new Pages(explainers.size());
        var cards = new ArrayList<Button>();
        for (var explainer : pages.on(page, explainers))
            cards.add(card(explainer, pictures, script, once.only(() -> ways.explainer().accept(explainer))));
        if (pages.several()) cards.add(More.card(script, once.only(ways.more())));
        return Frame.of("explainers", corners, script)
                .band(band)
                .head(Lead.roomy(OwnPicture.EXPLAINERS.image(), script.prompt(Words.PICK_EXPLAINER)))
                .body(Cells.of(cards))
                .ways(once)
                .build();
    }

    private static Button card(Explainer explainer, Pictures pictures, Script script, Runnable onTap) {
        var card = Tap.card(pictures.of(explainer, explainer.picture()), script.caption(explainer.title()), onTap);
        card.getStyleClass().add("explainer-card");
        return card;
    }
}
