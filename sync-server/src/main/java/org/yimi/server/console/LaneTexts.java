package org.yimi.server.console;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Urgency;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;
import org.yimi.server.console.ConcernPage.Line;
import org.yimi.server.console.ConcernPage.Told;
import org.yimi.server.safeguard.Concern;
import org.yimi.server.safeguard.Step;

/**
 * Puts concerns and what was done about them into words.
 *
 * @param places names of sites by their numbers
 */
record LaneTexts(Library library, Map<Long, Wording> places, Dates dates, Instant now) {
    /** @param assessed whether it was */
    LanePage.Card card(Concern concern, boolean assessed) {
        var waiting = concern.state() == Concern.State.WAITING;
        var by = waiting ? concern.openBy() : concern.decideBy();
        var late = !assessed && concern.state() != Concern.State.CLOSED && !now.isBefore(by);
        var severe = concern.urgency() == Urgency.SEVERE;
        return new LanePage.Card(
                concern.id().hex(),
                (severe ? LaneWords.SEVERE : LaneWords.LESS).in(language()),
                severe,
                about(concern),
                due(concern, assessed, late),
                late,
                waiting);
    }

    private String due(Concern concern, boolean assessed, boolean late) {
        return switch (concern.state()) {
            case WAITING ->
                (late ? LaneWords.OPEN_LATE : LaneWords.OPEN_BY).in(language(), dates.until(concern.openBy()))
                        + toldUp(concern, late);
            case OPEN ->
                assessed
                        ? LaneWords.IN_WORK.in(language())
                        : (late ? LaneWords.DECIDE_LATE : LaneWords.DECIDE_BY)
                                        .in(language(), dates.until(concern.decideBy()))
                                + toldUp(concern, late);
            case CLOSED -> LaneWords.CLOSED.in(language());
        };
    }

    private String toldUp(Concern concern, boolean late) {
        if (!late || concern.escalations() == 0) return "";
        return " · " + LaneWords.TOLD_UP.in(language(), dates.numbers().of(concern.escalations()));
    }

    private String about(Concern concern) {
        return String.join(
                " · ",
                concern.band().stage().in(language()),
                requireNonNull(places.get(concern.site())).in(language()),
                concern.suggestion() ? dates.week(concern.moment()) : dates.halfDay(concern.moment()));
    }

    /** Words and ink; of a suggestion its pictures too. */
    List<Told> told(Finished finished) {
        return switch (finished) {
            case FinishedSession session ->
                session.given().stream().flatMap(given -> told(session, given)).toList();
            case Suggestion suggestion ->
                List.of(new Told(
                        SuggestionWords.SUGGESTION.in(language()),
                        new IdeaPictures(library, language()).of(suggestion),
                        suggestion.sheets().stream().map(SheetPicture::of).toList(),
                        suggestion.words()));
        };
    }

    private Stream<Told> told(FinishedSession session, Given given) {
        return switch (given.answer()) {
            case Answer.Inked(var sheet) ->
                Stream.of(new Told(prompt(session, given), List.of(), List.of(SheetPicture.of(sheet)), ""));
            case Answer.Wrote(var words) -> Stream.of(new Told(prompt(session, given), List.of(), List.of(), words));
            case Answer.Picked _,
                    Answer.PickedSeveral _,
                    Answer.Marked _,
                    Answer.Entered _,
                    Answer.Understood _,
                    Answer.DoesNotKnow _,
                    Answer.RatherNot _ -> Stream.of();
        };
    }

    /** What the pack calls it, as long as the pack is here. */
    private String prompt(FinishedSession session, Given given) {
        return library.survey(session.survey(), session.version())
                .map(survey -> survey.question(given.question()).ask().prompt().in(language()))
                .orElse(session.survey());
    }

    List<String> taken(Disclosure disclosure) {
        return List.of(
                LaneNames.of(disclosure.situation()).in(language()),
                LaneWords.RULE.in(language(), disclosure.rule()),
                (disclosure.adultCalled() ? LaneWords.CALLED : LaneWords.NOT_CALLED).in(language()));
    }

    Line line(Step.Done done) {
        var about = LaneWords.DONE_BY.in(language(), dates.moment(done.at()), done.by());
        return switch (done.step()) {
            case Step.Opened() -> new Line(LaneWords.STEP_OPENED.in(language()), about, List.of());
            case Step.Assessed(var assessment, var reason) ->
                new Line(
                        LaneWords.STEP_ASSESSED.in(language(), LaneNames.of(assessment).in(language())),
                        about,
                        List.of(reason));
            case Step.Reported reported ->
                new Line(
                        LaneWords.STEP_REPORTED.in(language(), LaneNames.of(reported.recipient()).in(language())),
                        about,
                        report(reported));
            case Step.FollowedUp(var words) -> new Line(LaneWords.STEP_FOLLOWED.in(language()), about, List.of(words));
            case Step.Closed(var outcome) -> new Line(LaneWords.STEP_CLOSED.in(language()), about, List.of(outcome));
        };
    }

    private List<String> report(Step.Reported reported) {
        var lines = new ArrayList<String>();
        lines.add(reported.told());
        lines.add(LaneWords.MADE_AT.in(language(), dates.moment(reported.madeAt())));
        lines.add(reported.words());
        if (!reported.outcome().isEmpty()) lines.add(LaneWords.OUTCOME_WAS.in(language(), reported.outcome()));
        return lines;
    }

    private Language language() {
        return dates.numbers().language();
    }
}
