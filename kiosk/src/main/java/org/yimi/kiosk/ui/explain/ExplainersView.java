package org.yimi.kiosk.ui.explain;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Paged;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

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
        var cards = explainers.stream()
                .map(one -> card(one, pictures, script, once.only(() -> ways.explainer().accept(one))))
                .toList();
        return Frame.of("explainers", corners, script)
                .band(band)
                .head(Lead.roomy(OwnPicture.EXPLAINERS.image(), script.prompt(Words.PICK_EXPLAINER)))
                .body(Paged.of(cards, page, script, once.only(ways.more())))
                .ways(once)
                .build();
    }

    private static Button card(Explainer explainer, Pictures pictures, Script script, Runnable onTap) {
        var card = Tap.card(pictures.of(explainer, explainer.picture()), script.caption(explainer.title()), onTap);
        card.getStyleClass().add("explainer-card");
        return card;
    }
}
