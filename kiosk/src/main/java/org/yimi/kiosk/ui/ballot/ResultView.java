package org.yimi.kiosk.ui.ballot;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult.Line;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Podium;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Agenda;

/** How a ballot went: the options on steps, the most chosen highest, with how many chose it where that is told. */
public final class ResultView {
    private ResultView() {}

    public static Parent of(
            AgeBand band, Agenda.Told told, Pictures pictures, Script script, Runnable onSeen, Corners corners) {
        var once = new Once();
        var seen = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), once.only(onSeen));
        seen.setId("seen");
        seen.getStyleClass().add("main");
        return Frame.of("ballot-result", corners, script)
                .band(band)
                .head(head(told, script))
                .body(body(told, pictures, script))
                .foot(seen)
                .ways(once)
                .build();
    }

    private static Region body(Agenda.Told told, Pictures pictures, Script script) {
        var lines = told.result().lines();
        if (lines.isEmpty())
            return Facts.of(List.of(new Facts.Fact(OwnPicture.BALLOT, Words.TOO_FEW_VOTED)), script);
        if (onlyFirst(told)) return first(told, pictures, script);
        return Podium.of(lines.stream().map(line -> step(told, line, pictures, script)).toList());
    }

    private static Region head(Agenda.Told told, Script script) {
        var question = script.write(told.ballot().question(), "prompt");
        return onlyFirst(told)
                ? Lead.of(OwnPicture.RESULT.image(), question, script.write(Words.MOST_CHOSE, "words"))
                : Lead.of(OwnPicture.RESULT.image(), question);
    }

    /** Where few voted only the first place is told. */
    private static boolean onlyFirst(Agenda.Told told) {
        var lines = told.result().lines();
        return !lines.isEmpty() && lines.size() < told.ballot().options().size();
    }

    private static Region first(Agenda.Told told, Pictures pictures, Script script) {
        return Facts.ofPictures(told.result().lines().stream()
                .map(line -> option(told.ballot(), line))
                .map(option -> Facts.pane(pictures.of(option.picture()), script.write(option.label(), "words")))
                .toList());
    }

    private static Podium.Step step(Agenda.Told told, Line line, Pictures pictures, Script script) {
        var option = option(told.ballot(), line);
        return new Podium.Step(
                pictures.of(option.picture()),
                script.write(option.label(), "words"),
                line.place(),
                share(told, line),
                line.count() instanceof Count.Told(var number)
                        ? Optional.of(Lettering.of(Long.toString(number), "count"))
                        : Optional.empty());
    }

    /** By numbers where all are told, else by places: a step must not tell what a number may not. */
    private static double share(Agenda.Told told, Line line) {
        var lines = told.result().lines();
        var most = lines.stream().mapToLong(ResultView::number).max().orElse(0);
        var all = lines.stream().allMatch(one -> one.count() instanceof Count.Told);
        if (all && most > 0) return (double) number(line) / (double) most;
        return (lines.size() + 1.0 - line.place()) / lines.size();
    }

    private static long number(Line line) {
        return line.count() instanceof Count.Told(var number) ? number : 0;
    }

    private static Ballot.Option option(Ballot ballot, Line line) {
        return ballot.options().stream()
                .filter(option -> option.id().equals(line.option()))
                .findFirst()
                .orElseThrow();
    }
}
