package org.yimi.kiosk.visit;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Part;
import org.yimi.content.survey.AgeBand;
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
 * Where 返回 leads, screen by screen.
 *
 * @param start as the child found it
 * @param shelf what is offered to a band
 */
record WayBack(Start start, Function<AgeBand, Offer> shelf) {

    /** One step back; the last answer is taken back with it. */
    Visit from(Visit visit) {
        return switch (visit.screen()) {
            case Closed _, Asleep _, Start _, Resume _, Remembering _, Thanks _ -> Visit.of(visit.screen());
            case Rest(var then) -> from(Visit.with(then, visit.takenBack()));
            case Disclosed(Reviewing then, _) -> Visit.of(then);
            case Disclosed(var then, _) -> from(Visit.with(then, visit.takenBack()));
            case PickBand _, PickReader _ -> Visit.of(start);
            case AtWall(var at) -> Visit.of(at.back().<Screen>map(AtWall::new).orElseGet(PickReader::new));
            case Assent(var band, var step) ->
                Visit.of(step.before().<Screen>map(before -> new Assent(band, before)).orElse(new PickBand()));
            case PickSurvey(var band, var offer, var page) ->
                Visit.of(page > 0 ? new PickSurvey(band, offer, 0) : new Assent(band, AssentStep.DECIDE));
            case PickExplainer(var band, var offer, var page) ->
                Visit.of(page > 0 ? new PickExplainer(band, offer, 0) : pick(band));
            case Explaining(var band, var lesson) ->
                Visit.of(lesson.before()
                        .<Screen>map(before -> new Explaining(band, before))
                        .orElseGet(() -> new PickExplainer(band, shelf.apply(band), 0)));
            case Understood(var band, _) -> Visit.of(new PickExplainer(band, shelf.apply(band), 0));
            case InHall(var band, var step) ->
                Visit.of(step.before(shelf.apply(band).agenda())
                        .<Screen>map(before -> new InHall(band, before))
                        .orElseGet(() -> pick(band)));
            case HandingOver(var interview) -> back(visit, interview);
            case Asking(var interview) -> back(visit, interview);
            case Suggesting(var band, var idea, var whole) -> Visit.of(before(band, idea, whole));
            case Reviewing(var band, var idea) -> Visit.of(new Suggesting(band, idea.without(Part.FEELING), List.of()));
            case Inking(var band, var idea, _) -> Visit.of(new Reviewing(band, idea));
            case Typing(var band, var idea) -> Visit.of(new Reviewing(band, idea));
        };
    }

    private Screen pick(AgeBand band) {
        return new PickSurvey(band, shelf.apply(band), 0);
    }

    /** Who wanted another picture and goes back has its idea again as it was. */
    private Screen before(AgeBand band, Idea idea, List<Idea> whole) {
        for (var was : whole)
            if (Stream.of(Part.values()).anyMatch(part -> was.without(part).equals(idea))) return new Reviewing(band, was);
        return switch (idea.due().orElseThrow()) {
            case PLACE -> pick(band);
            case THING -> new Suggesting(band, idea.without(Part.PLACE), whole);
            case MATTER -> new Suggesting(band, idea.without(Part.THING), whole);
            case FEELING -> new Suggesting(band, idea.without(Part.MATTER), whole);
        };
    }

    private Visit back(Visit visit, Interview interview) {
        if (interview.given().isEmpty()) return Visit.of(pick(interview.band()));
        var taken = new HashMap<>(visit.takenBack());
        taken.put(interview.given().getLast().question(), interview.given().getLast().answer());
        return Visit.with(new Asking(interview.back()), taken);
    }
}
