package org.yimi.kiosk.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Rotation;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.visit.Screen.Asking;
import org.yimi.kiosk.visit.Screen.Asleep;
import org.yimi.kiosk.visit.Screen.Assent;
import org.yimi.kiosk.visit.Screen.Closed;
import org.yimi.kiosk.visit.Screen.HandingOver;
import org.yimi.kiosk.visit.Screen.PickBand;
import org.yimi.kiosk.visit.Screen.PickSurvey;
import org.yimi.kiosk.visit.Screen.Rest;
import org.yimi.kiosk.visit.Screen.Resume;
import org.yimi.kiosk.visit.Screen.Start;
import org.yimi.kiosk.visit.Screen.Thanks;

/**
 * Where a child stands between the start screen and goodbye. A value: every step returns the next one.
 *
 * @param heard whether 听一听 was tapped since this screen came
 */
public record Visit(Screen screen, Overlay overlay, boolean heard) {

    public static Visit of(Screen screen) {
        return new Visit(screen, Overlay.NONE, false);
    }

    /** The interview under way, if a survey has been chosen and not yet handed over. */
    public Optional<Interview> interview() {
        return switch (screen) {
            case Asking(var interview) -> Optional.of(interview);
            case HandingOver(var interview) -> Optional.of(interview);
            case Rest(var then) -> of(then).interview();
            case Closed _, Asleep _, Start _, Resume _, PickBand _, Assent _, PickSurvey _, Thanks _ -> Optional.empty();
        };
    }

    /** The band, once the child has picked it. */
    public Optional<AgeBand> band() {
        return switch (screen) {
            case Assent(var band, _) -> Optional.of(band);
            case PickSurvey(var band, _) -> Optional.of(band);
            case Asking(var interview) -> Optional.of(interview.band());
            case HandingOver(var interview) -> Optional.of(interview.band());
            case Thanks(var band) -> Optional.of(band);
            case Rest(var then) -> of(then).band();
            case Closed _, Asleep _, Start _, Resume _, PickBand _ -> Optional.empty();
        };
    }

    /** Whether no visit is under way: what is found here may change by itself. */
    public boolean atDoorway() {
        return switch (screen) {
            case Closed _, Asleep _, Start _ -> true;
            case Resume _, PickBand _, Assent _, PickSurvey _, Asking _, HandingOver _, Rest _, Thanks _ -> false;
        };
    }

    /** A card of the assent was read, or its question answered rightly. */
    public Visit understood() {
        return screen instanceof Assent(var band, var step) ? of(new Assent(band, step.next())) : this;
    }

    /** Its question was answered in another way: the card about it once more, without a word of blame. */
    public Visit onceMore() {
        return screen instanceof Assent(var band, _) ? of(new Assent(band, AssentStep.MAY_STOP_AGAIN)) : this;
    }

    public Visit choose(Survey survey, AgeBand band, Rotation rotation) {
        return in(Interview.of(survey, band, rotation));
    }

    /** The next question, or handing over where none is left. */
    public Visit in(Interview interview) {
        return of(interview.next().isPresent() ? new Asking(interview) : new HandingOver(interview));
    }

    /**
     * One step back; the last answer is taken back with it.
     *
     * @param start as the child found it
     */
    public Visit back(Start start, Function<AgeBand, List<Survey>> shelf) {
        return of(
                switch (screen) {
                    case Closed _, Asleep _, Start _, Resume _, Thanks _ -> screen;
                    case Rest(var then) -> of(then).back(start, shelf).screen();
                    case PickBand _ -> start;
                    case Assent(var band, var step) ->
                        step.before().<Screen>map(before -> new Assent(band, before)).orElse(new PickBand());
                    case PickSurvey(var band, _) -> new Assent(band, AssentStep.DECIDE);
                    case HandingOver(var interview) -> before(interview, shelf);
                    case Asking(var interview) -> before(interview, shelf);
                });
    }

    private static Screen before(Interview interview, Function<AgeBand, List<Survey>> shelf) {
        if (interview.given().isEmpty())
            return new PickSurvey(interview.band(), shelf.apply(interview.band()));
        return new Asking(interview.back());
    }

    /** The eyes have rested: on with what would have come. */
    public Visit rested() {
        return screen instanceof Rest(var then) ? of(then) : this;
    }

    public Visit under(Overlay next) {
        return new Visit(screen, next, heard);
    }

    /** 听一听 was tapped. */
    public Visit hear() {
        return new Visit(screen, Overlay.READ_ALOUD, true);
    }

    /** Leaves, with or without answers: the goodbye screen, or the start where no band was picked yet. */
    public Visit leave(Start start) {
        return of(band().<Screen>map(Thanks::new).orElse(start));
    }
}
