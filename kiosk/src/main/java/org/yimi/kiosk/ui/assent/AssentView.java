package org.yimi.kiosk.ui.assent;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts.Fact;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.AssentStep;

/**
 * What a child should know before saying yes or no (U13): one thing a screen, a question about them, and the decision
 * with both answers of one size. 不参加 is on every one of them.
 */
public final class AssentView {
    private final AgeBand band;
    private final Script script;
    private final Ways ways;
    private final Corners corners;
    private final Once once = new Once();

    private AssentView(AgeBand band, Script script, Ways ways, Corners corners) {
        this.band = band;
        this.script = script;
        this.ways = ways;
        this.corners = corners;
    }

    /**
     * Where a step can lead.
     *
     * @param understood a card was read, or the question answered rightly
     * @param onceMore the question was answered in another way
     */
    public record Ways(Runnable understood, Runnable onceMore, Runnable agree, Runnable refuse) {}

    public static Parent of(AgeBand band, AssentStep step, Script script, Ways ways, Corners corners) {
        var view = new AssentView(band, script, ways, corners);
        return switch (step) {
            case WHO_ASKS -> view.card(OwnPicture.OFFICE, Words.WHO_ASKS);
            case WHAT_ABOUT -> view.card(OwnPicture.CITY, Words.WHAT_ABOUT);
            case WHO_SEES -> view.card(OwnPicture.LOCK, Words.WHO_SEES);
            case MAY_STOP -> view.card(OwnPicture.STOP_HAND, Words.MAY_STOP);
            case MUST_TELL -> view.card(OwnPicture.TOGETHER, Words.MUST_TELL);
            case CHECK -> view.check();
            case MAY_STOP_AGAIN -> view.card(OwnPicture.STOP_HAND, Words.MAY_STOP_AGAIN);
            case DECIDE -> view.decide();
        };
    }

    private Parent card(OwnPicture picture, Words words) {
        var fact = Facts.of(List.of(new Fact(picture, words)), script);
        var next = Tap.pill(OwnPicture.NEXT.image(), script.caption(Words.NEXT_CARD), once.only(ways.understood()));
        next.setId("next");
        var frame = frame().body(fact).foot(pair(refuse(), next));
        // a tall screen has room above what children reach
        if (corners.reach().size().portrait()) frame.head(head(OwnPicture.CITY, Words.ASSENT));
        return frame.build();
    }

    private Parent check() {
        var wrong = tap("check-no", OwnPicture.SHEET, Words.ONLY_AT_THE_END, ways.onceMore());
        var right = tap("check-yes", OwnPicture.CLOCK, Words.ANY_TIME, ways.understood());
        return frame().head(head(OwnPicture.DONT_KNOW, Words.CHECK))
                .body(Cells.of(List.of(wrong, right)))
                .foot(pair(refuse()))
                .build();
    }

    private Parent decide() {
        var agree = tap("agree", OwnPicture.STILL_THERE, Words.AGREE, ways.agree());
        var refuse = tap("refuse", OwnPicture.WELCOME, Words.REFUSE, ways.refuse());
        return frame().head(head(OwnPicture.CITY, Words.ASSENT))
                .body(Cells.of(List.of(agree, refuse)))
                .build();
    }

    private Frame frame() {
        return Frame.of("assent", corners, script).band(band).ways(once);
    }

    private Region head(OwnPicture picture, Words words) {
        return Lead.roomy(picture.image(), script.prompt(words));
    }

    private static HBox pair(Button... buttons) {
        var pair = new HBox(buttons);
        pair.getStyleClass().add("pair");
        return pair;
    }

    private Button refuse() {
        var refuse = Tap.pill(OwnPicture.WELCOME.image(), script.caption(Words.REFUSE), once.only(ways.refuse()));
        refuse.setId("refuse");
        return refuse;
    }

    private Button tap(String id, OwnPicture picture, Words words, Runnable onTap) {
        var tap = Tap.card(picture.image(), script.caption(words), once.only(onTap));
        tap.setId(id);
        return tap;
    }
}
