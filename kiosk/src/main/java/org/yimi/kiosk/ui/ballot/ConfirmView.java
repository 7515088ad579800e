package org.yimi.kiosk.ui.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.Interview;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Podium;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** What was chosen, once more, and the one large button that casts it. */
public final class ConfirmView {
    private ConfirmView() {}

    /** @param paper with the answer */
    public static Parent of(
            AgeBand band,
            Ballot ballot,
            Interview paper,
            Pictures pictures,
            Script script,
            Runnable onCast,
            Corners corners) {
        var once = new Once();
        var cast = Tap.pill(OwnPicture.BALLOT.image(), script.caption(Words.CAST), once.only(onCast));
        cast.setId("cast");
        cast.getStyleClass().add("main");
        var chosen = chosen(ballot, paper, pictures, script);
        var body = new VBox(chosen, cast);
        body.getStyleClass().add("body");
        VBox.setVgrow(chosen, Priority.ALWAYS);
        return Frame.of("cast-vote", corners, script)
                .band(band)
                .head(Lead.of(OwnPicture.LOCK.image(), script.prompt(Words.CONFIRM_VOTE), script.write(Words.VOTE_LOCKED, "words")))
                .body(body)
                .ways(once)
                .build();
    }

    private static Region chosen(Ballot ballot, Interview paper, Pictures pictures, Script script) {
        var asked = ballot.asked();
        var codes = Answers.codes(asked, paper.given().getLast().answer());
        if (codes.contains(Answers.DOES_NOT_KNOW) || codes.contains(Answers.RATHER_NOT)) {
            var code = codes.getFirst();
            var picture = code.equals(Answers.RATHER_NOT) ? OwnPicture.RATHER_NOT : OwnPicture.DONT_KNOW;
            return Facts.ofPictures(List.of(Facts.pane(picture.image(), script.write(Captions.untold(code), "words"))));
        }
        if (asked.ordersOptions()) return order(ballot, codes, pictures, script);
        return Facts.ofPictures(ballot.options().stream()
                .filter(option -> codes.contains(option.id()))
                .map(option -> Facts.pane(pictures.of(option.picture()), script.write(option.label(), "words")))
                .toList());
    }

    private static Region order(Ballot ballot, List<String> codes, Pictures pictures, Script script) {
        var steps = new ArrayList<Podium.Step>();
        var size = ballot.options().size();
        for (var place = 1; place <= size; place++)
            for (var option : ballot.options())
                if (codes.contains(option.id() + "." + place))
                    steps.add(new Podium.Step(
                            pictures.of(option.picture()),
                            script.write(option.label(), "words"),
                            place,
                            (size + 1.0 - place) / size,
                            Optional.empty()));
        return Podium.of(steps);
    }
}
