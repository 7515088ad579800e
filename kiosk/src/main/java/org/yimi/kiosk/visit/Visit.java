package org.yimi.kiosk.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Rotation;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.visit.Screen.Asking;
import org.yimi.kiosk.visit.Screen.Asleep;
import org.yimi.kiosk.visit.Screen.Assent;
import org.yimi.kiosk.visit.Screen.AtWall;
import org.yimi.kiosk.visit.Screen.Closed;
import org.yimi.kiosk.visit.Screen.Disclosed;
import org.yimi.kiosk.visit.Screen.Explaining;
import org.yimi.kiosk.visit.Screen.HandingOver;
import org.yimi.kiosk.visit.Screen.InHall;
import org.yimi.kiosk.visit.Screen.Inking;
import org.yimi.kiosk.visit.Screen.PickBand;
import org.yimi.kiosk.visit.Screen.PickExplainer;
import org.yimi.kiosk.visit.Screen.PickReader;
import org.yimi.kiosk.visit.Screen.PickSurvey;
import org.yimi.kiosk.visit.Screen.Remembering;
import org.yimi.kiosk.visit.Screen.Rest;
import org.yimi.kiosk.visit.Screen.Resume;
import org.yimi.kiosk.visit.Screen.Reviewing;
import org.yimi.kiosk.visit.Screen.Start;
import org.yimi.kiosk.visit.Screen.Suggesting;
import org.yimi.kiosk.visit.Screen.Thanks;
import org.yimi.kiosk.visit.Screen.Typing;
import org.yimi.kiosk.visit.Screen.Understood;

/**
 * Where a child stands between the start screen and goodbye. A value: every step returns the next one.
 *
 * @param takenBack what was answered to questions that the child came back from, by question: with it, what was drawn or
 *     written is there again. In memory only, and gone with the survey
 */
public record Visit(Screen screen, Overlay overlay, Map<String, Answer> takenBack, Listening listening) {
    public Visit {
        takenBack = Map.copyOf(takenBack);
    }

    public static Visit of(Screen screen) {
        return new Visit(screen, Overlay.NONE, Map.of(), Listening.NOT_YET);
    }

    /** What is to be kept until it is handed over; empty before something is begun and after goodbye. */
    public Optional<Unfinished> unfinished() {
        return switch (screen) {
            case Asking(var interview) -> Optional.of(new Unfinished.Answers(interview));
            case HandingOver(var interview) -> Optional.of(new Unfinished.Answers(interview));
            case Suggesting(var band, var idea, _) -> Optional.of(new Unfinished.Suggestion(band, idea));
            case Reviewing(var band, var idea) -> Optional.of(new Unfinished.Suggestion(band, idea));
            case Inking(var band, var idea, _) -> Optional.of(new Unfinished.Suggestion(band, idea));
            case Typing(var band, var idea) -> Optional.of(new Unfinished.Suggestion(band, idea));
            case Disclosed(var then, _) -> of(then).unfinished();
            case Rest(var then) -> of(then).unfinished();
            case PickExplainer _, Explaining _, Understood _, InHall _, PickReader _, AtWall _ -> Optional.empty();
            case Closed _, Asleep _, Start _, Resume _, PickBand _, Assent _, PickSurvey _, Remembering _, Thanks _ ->
                Optional.empty();
        };
    }

    /** The interview under way, if a survey has been chosen and not yet handed over. */
    public Optional<Interview> interview() {
        return unfinished().flatMap(one -> one instanceof Unfinished.Answers(var interview)
                ? Optional.of(interview)
                : Optional.empty());
    }

    /** The band, once the child has picked it. */
    public Optional<AgeBand> band() {
        return switch (screen) {
            case Assent(var band, _) -> Optional.of(band);
            case PickSurvey(var band, _, _) -> Optional.of(band);
            case PickExplainer(var band, _, _) -> Optional.of(band);
            case Explaining(var band, _) -> Optional.of(band);
            case Understood(var band, _) -> Optional.of(band);
            case InHall(var band, _) -> Optional.of(band);
            case AtWall(var at) -> Optional.of(at.band());
            case Asking(var interview) -> Optional.of(interview.band());
            case HandingOver(var interview) -> Optional.of(interview.band());
            case Suggesting(var band, _, _) -> Optional.of(band);
            case Reviewing(var band, _) -> Optional.of(band);
            case Inking(var band, _, _) -> Optional.of(band);
            case Remembering(var band, _) -> Optional.of(band);
            case Thanks(var band) -> Optional.of(band);
            case Typing(var band, _) -> Optional.of(band);
            case Disclosed(var then, _) -> of(then).band();
            case Rest(var then) -> of(then).band();
            case Closed _, Asleep _, Start _, Resume _, PickBand _, PickReader _ -> Optional.empty();
        };
    }

    /** Whether no visit is under way: what is found here may change by itself. */
    public boolean atDoorway() {
        return switch (screen) {
            case Closed _, Asleep _, Start _ -> true;
            case Resume _, PickBand _, Assent _, PickSurvey _, Asking _, HandingOver _, Rest _, Thanks _ -> false;
            case Suggesting _, Reviewing _, Inking _, Typing _, Disclosed _, Remembering _ -> false;
            case PickExplainer _, Explaining _, Understood _, InHall _, PickReader _, AtWall _ -> false;
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

    /** What is offered on the next page. */
    public Visit more() {
        if (screen instanceof PickSurvey(var band, var offer, var page))
            return of(new PickSurvey(band, offer, offer.pages().after(page)));
        if (screen instanceof PickExplainer(var band, var offer, var page))
            return of(new PickExplainer(band, offer, new Pages(offer.explainers().size()).after(page)));
        return this;
    }

    /** An explainer was chosen. */
    public Visit explain(AgeBand band, Explainer explainer) {
        return of(new Explaining(band, Lesson.of(explainer)));
    }

    /** A card of the explainer was read. */
    public Visit read() {
        return screen instanceof Explaining(var band, var lesson) ? of(new Explaining(band, lesson.next())) : this;
    }

    /** Its question was answered: goodbye to it, or the card about it once more, without a word of blame. */
    public Visit checked(String choice) {
        if (!(screen instanceof Explaining(var band, var lesson))) return this;
        var right = choice.equals(lesson.explainer().check().right());
        return of(right ? new Understood(band, lesson.explainer()) : new Explaining(band, lesson.onceMore()));
    }

    public Visit choose(Survey survey, AgeBand band, Rotation rotation) {
        return in(Interview.of(survey, band, rotation));
    }

    /** The next question, or handing over where none is left. */
    public Visit in(Interview interview) {
        return with(interview.next().isPresent() ? new Asking(interview) : new HandingOver(interview), takenBack);
    }

    /** What the child answered to this question before it came back to it. */
    public Optional<Answer> before(Question question) {
        return Optional.ofNullable(takenBack.get(question.id()));
    }

    /** Shown anew: nothing covers it, nobody has heard it. */
    static Visit with(Screen screen, Map<String, Answer> takenBack) {
        return new Visit(screen, Overlay.NONE, takenBack, Listening.NOT_YET);
    }

    /** What a crash interrupted goes on. */
    public Visit goOn(Unfinished unfinished) {
        return switch (unfinished) {
            case Unfinished.Answers(var interview) -> in(interview);
            case Unfinished.Suggestion(var band, var idea) -> in(band, idea);
        };
    }

    /** The next picture of the suggestion, or the whole of it where none is left. */
    public Visit in(AgeBand band, Idea idea) {
        return of(idea.due().isPresent() ? new Suggesting(band, idea, whole()) : new Reviewing(band, idea));
    }

    private List<Idea> whole() {
        if (screen instanceof Reviewing(_, var idea)) return List.of(idea);
        return screen instanceof Suggesting(_, _, var whole) ? whole : List.of();
    }

    /** More words by finger, or a drawing, for the suggestion that stands here. */
    public Visit inking(Paper paper) {
        return screen instanceof Reviewing(var band, var idea) ? of(new Inking(band, idea, paper)) : this;
    }

    /** More words by keys, for the suggestion that stands here. */
    public Visit typing() {
        return screen instanceof Reviewing(var band, var idea) ? of(new Typing(band, idea)) : this;
    }

    /** The same, with calm words before its screen. */
    public Visit disclosed() {
        return with(new Disclosed(screen, false), takenBack);
    }

    /** 现在就找大人 was tapped. */
    public Visit adultCalled() {
        return screen instanceof Disclosed(var then, _) ? with(new Disclosed(then, true), takenBack) : this;
    }

    /**
     * One step back; the last answer is taken back with it.
     *
     * @param start as the child found it
     */
    public Visit back(Start start, Function<AgeBand, Offer> shelf) {
        return new WayBack(start, shelf).from(this);
    }

    /** The same, with a rest before its screen. */
    public Visit resting(Screen rest) {
        return with(rest, takenBack);
    }

    /** The eyes have rested: on with what would have come. */
    public Visit rested() {
        return screen instanceof Rest(var then) ? with(then, takenBack) : this;
    }

    /** The calm words were read: on with what would have come. */
    public Visit calmWordsRead() {
        return screen instanceof Disclosed(var then, _) ? with(then, takenBack) : this;
    }

    /** Nothing is read aloud below an overlay. */
    public Visit under(Overlay next) {
        return new Visit(screen, next, takenBack, heard() ? Listening.BEFORE : Listening.NOT_YET);
    }

    /** Whether 听一听 was tapped since this screen came. */
    public boolean heard() {
        return listening != Listening.NOT_YET;
    }

    /** 听一听 was tapped, and the kiosk can read this screen: it begins, or is silent again. */
    public Visit hear() {
        return new Visit(
                screen, Overlay.NONE, takenBack, listening == Listening.NOW ? Listening.BEFORE : Listening.NOW);
    }

    /** 听一听 was tapped, and a grown-up has to read. */
    public Visit askToRead() {
        return new Visit(screen, Overlay.READ_ALOUD, takenBack, Listening.BEFORE);
    }

    /** The screen has been read to its end. */
    public Visit readToTheEnd() {
        return listening == Listening.NOW ? hear() : this;
    }

    /** Leaves, with or without answers: the goodbye screen, or the start where no band was picked yet. */
    public Visit leave(Start start) {
        return of(band().<Screen>map(Thanks::new).orElse(start));
    }
}
