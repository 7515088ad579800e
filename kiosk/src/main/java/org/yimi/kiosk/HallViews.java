package org.yimi.kiosk;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.BallotFlow;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.ballot.BadgeView;
import org.yimi.kiosk.ui.ballot.ConfirmView;
import org.yimi.kiosk.ui.ballot.HallView;
import org.yimi.kiosk.ui.ballot.KindlyView;
import org.yimi.kiosk.ui.ballot.ResultView;
import org.yimi.kiosk.ui.question.QuestionView;
import org.yimi.kiosk.visit.HallStep;

/** Maps each step in 小小议事厅 to its view. FX thread only. */
final class HallViews {
    private final Pictures pictures;
    private @Nullable BallotFlow flow;

    HallViews(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Where the taps go; once, before anything is shown. */
    void serve(BallotFlow ballots) {
        flow = ballots;
    }

    /** 小小议事厅 was chosen. */
    void enter(AgeBand band) {
        taps().enter(band);
    }

    Parent of(AgeBand band, HallStep step, Script script, Corners corners) {
        var taps = taps();
        return switch (step) {
            case HallStep.Pick(var agenda, var page) -> {
                var ways = new HallView.Ways(
                        ballot -> taps.pick(band, ballot), told -> taps.look(band, told), taps::more);
                yield HallView.of(band, agenda, page, script, ways, corners);
            }
            case HallStep.Badge(var ballot) -> BadgeView.of(band, ballot, pictures, script, corners);
            case HallStep.Choose(var ballot, var paper, _) ->
                QuestionView.of(
                        paper, Optional.empty(), pictures(ballot), Keys.withoutChinese(), script, taps::answer, corners);
            case HallStep.Confirm(var ballot, var paper, _) ->
                ConfirmView.of(band, ballot, paper, pictures, script, taps::cast, corners);
            case HallStep.Kindly(_, var why) -> KindlyView.of(band, why, script, corners.back(), corners);
            case HallStep.Result(var told) -> ResultView.of(band, told, pictures, script, corners.back(), corners);
        };
    }

    private BallotFlow taps() {
        return Objects.requireNonNull(flow);
    }

    /** By the names that the paper of a ballot gives them. */
    private Function<String, Image> pictures(Ballot ballot) {
        return name -> ballot.options().stream()
                .filter(option -> option.id().equals(name))
                .findFirst()
                .map(option -> pictures.of(option.picture()))
                .orElseGet(OwnPicture.BALLOT::image);
    }
}
