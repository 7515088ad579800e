package org.yimi.kiosk.ui.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yimi.content.envelope.Levels;
import org.yimi.content.envelope.Reply.Decision;
import org.yimi.content.envelope.Reply;
import org.yimi.content.survey.AgeBand;
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
import org.yimi.kiosk.visit.Whereabouts;

/** What became of the idea of a card: where it stands and what staff say, never what the child said. */
public final class ToldView {
    private final AgeBand band;
    private final Script script;
    private final Corners corners;
    private final Once once = new Once();

    private ToldView(AgeBand band, Script script, Corners corners) {
        this.band = band;
        this.script = script;
        this.corners = corners;
    }

    /** Where it can lead. */
    public record Ways(Runnable wall, Runnable again) {}

    public static Parent of(AgeBand band, Whereabouts whereabouts, Script script, Ways ways, Corners corners) {
        var view = new ToldView(band, script, corners);
        return switch (whereabouts) {
            case Whereabouts.Replied(var reply) -> view.replied(reply, ways.wall());
            case Whereabouts.Kept() -> view.kept(ways.wall());
            case Whereabouts.Unknown() -> view.unknown(ways.again());
        };
    }

    private Parent replied(Reply reply, Runnable wall) {
        var panes = new ArrayList<StackPane>();
        panes.add(pane(OwnPicture.ADULT, reply.words()));
        var head = switch (reply.decision()) {
            case Decision.Open() -> Lead.of(OwnPicture.THOUGHT.image(), script.prompt(Words.DECISION_OPEN));
            case Decision.Made _ -> Lead.of(OwnPicture.CHECK.image(), script.prompt(Words.DECISION_MADE));
            case Decision.Declined(_, var reason) -> {
                panes.add(pane(OwnPicture.THOUGHT, reason));
                yield Lead.of(OwnPicture.TOGETHER.image(), script.prompt(Words.DECISION_DECLINED));
            }
        };
        var facts = Facts.ofPictures(panes);
        VBox.setVgrow(facts, Priority.ALWAYS);
        var body = new VBox(StagePath.of(reply.path(), reply.stage(), script), facts);
        body.getStyleClass().add("told");
        return frame("replied", head, body, seen(wall));
    }

    private StackPane pane(OwnPicture picture, Levels words) {
        return Facts.pane(picture.image(), script.write(words.in(band), "words"));
    }

    private Parent kept(Runnable wall) {
        var facts = List.of(new Fact(OwnPicture.ADULT, Words.CARD_IS_READ), new Fact(OwnPicture.CALENDAR, Words.CARD_LATER));
        var head = Lead.roomy(OwnPicture.ENVELOPE.image(), script.prompt(Words.CARD_KEPT));
        return frame("kept", head, Facts.of(facts, script), seen(wall));
    }

    private Parent unknown(Runnable again) {
        var facts = List.of(new Fact(OwnPicture.IDEA, Words.LOOK_AT_CARD), new Fact(OwnPicture.OTHER_KIOSK, Words.OTHER_KIOSK));
        var head = Lead.roomy(OwnPicture.DONT_KNOW.image(), script.prompt(Words.CARD_UNKNOWN));
        var pill = Tap.pill(OwnPicture.AGAIN.image(), script.caption(Words.MATCH_AGAIN), once.only(again));
        pill.setId("again");
        return frame("unknown", head, Facts.of(facts, script), pill);
    }

    private Button seen(Runnable wall) {
        var pill = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), once.only(wall));
        pill.setId("seen");
        return pill;
    }

    private Parent frame(String id, Region head, Region body, Button foot) {
        return Frame.of(id, corners, script).band(band).head(head).body(body).foot(foot).ways(once).build();
    }
}
