package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.answer.EveryAnswer;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question.BestWorst;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.Rank;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Question.WalkChecklist;
import org.yimi.kiosk.ui.assent.AssentView;
import org.yimi.kiosk.ui.band.BandView;
import org.yimi.kiosk.ui.closed.ClosedView;
import org.yimi.kiosk.ui.handover.HandOverView;
import org.yimi.kiosk.ui.overlay.NeedHelp;
import org.yimi.kiosk.ui.overlay.ReadAloud;
import org.yimi.kiosk.ui.overlay.ReallyStop;
import org.yimi.kiosk.ui.overlay.StillThere;
import org.yimi.kiosk.ui.question.QuestionView;
import org.yimi.kiosk.ui.resume.ResumeView;
import org.yimi.kiosk.ui.start.StartView;
import org.yimi.kiosk.ui.survey.SurveyView;
import org.yimi.kiosk.ui.thanks.ThanksView;
import org.yimi.kiosk.visit.AssentStep;
import org.yimi.kiosk.visit.Notice;
import org.yimi.kiosk.visit.Trouble;

/** Every screen that a child or an adult can meet, with the real packs. A new screen is one more line here. */
record Gallery(Library library, Pictures pictures, Reach reach, Language language) {
    private static final Set<AgeBand> ALL = Set.of(AgeBand.values());
    private static final Set<Notice> NOTICES = Set.of(Notice.values());
    private static final AssentView.Ways WAYS = new AssentView.Ways(() -> {}, () -> {}, () -> {}, () -> {});

    List<Exhibit> exhibits() {
        return Stream.of(
                        forAll(),
                        overlays(),
                        Stream.of(AgeBand.values()).flatMap(this::of),
                        Stream.of(AgeBand.values()).flatMap(this::questions))
                .flatMap(exhibits -> exhibits)
                .toList();
    }

    private Stream<Exhibit> forAll() {
        var closed = Stream.of(Trouble.values())
                .map(trouble -> Exhibit.of("closed-" + trouble, ALL, () -> ClosedView.of(trouble, language, corners())));
        return Stream.concat(
                closed,
                Stream.of(
                        Exhibit.of("start", ALL, () -> StartView.of(Set.of(), language, () -> {}, _ -> {}, corners())),
                        Exhibit.of("start-notices", ALL, () -> StartView.of(NOTICES, language, () -> {}, _ -> {}, corners())),
                        Exhibit.of("resume", ALL, () -> ResumeView.of(language, () -> {}, () -> {}, corners())),
                        band()));
    }

    private Corners corners() {
        return new Corners(reach, () -> {}, () -> {}, () -> {}, () -> {});
    }

    private Exhibit band() {
        return Exhibit.of("band", ALL, () -> BandView.of(language, _ -> {}, corners()));
    }

    private Stream<Exhibit> overlays() {
        return Stream.of(
                band().under("need-help", () -> NeedHelp.of(reach, language, () -> {})),
                band().under("read-aloud", () -> ReadAloud.of(reach, language, () -> {})),
                band().under("really-stop", () -> ReallyStop.of(reach, language, () -> {}, () -> {})),
                band().under("still-there", () -> StillThere.of(reach, language, () -> {}, () -> {})));
    }

    private Stream<Exhibit> of(AgeBand band) {
        var own = Set.of(band);
        var surveys = library.surveysFor(band);
        var assent = Stream.of(AssentStep.values())
                .map(step -> Exhibit.of(
                        "assent-" + step, own, () -> AssentView.of(band, step, language, WAYS, corners())));
        var others = Stream.of(
                Exhibit.of("survey", own, () -> SurveyView.of(band, surveys, pictures, language, _ -> {}, corners())),
                Exhibit.of("hand-over", own, () -> HandOverView.of(band, language, () -> {}, corners())),
                Exhibit.of("thanks", own, () -> ThanksView.of(band, language, () -> {}, corners())));
        return Stream.concat(assent, others);
    }

    private Stream<Exhibit> questions(AgeBand band) {
        return library.surveysFor(band).stream()
                .flatMap(survey -> everyQuestion(Interview.of(survey, band)).stream())
                .flatMap(this::of);
    }

    private Stream<Exhibit> of(Interview interview) {
        var question = interview.next().orElseThrow();
        var asked = Exhibit.of(
                "question-" + interview.survey().id() + "-" + question.id(),
                Set.of(interview.band()),
                () -> QuestionView.of(interview, pictures, language, _ -> {}, corners()));
        return switch (question) {
            case SeveralChoices several ->
                Stream.of(asked, asked.after("chosen", screen -> tap(screen, ".answer", several.atMost())));
            case WalkChecklist walk ->
                Stream.of(asked, asked.after("chosen", screen -> tap(screen, ".mark", 2 * walk.items().size() - 1)));
            case BestWorst _, Rank _ -> {
                var taps = question.marksInOrder().size();
                yield Stream.of(asked, asked.after("chosen", screen -> tap(screen, ".answer", taps)));
            }
            case ThisOrThat _, SingleChoice _, Faces _, LabelledScale _, InfoCard _ -> Stream.of(asked);
        };
    }

    private static void tap(Parent screen, String selector, int count) {
        screen.lookupAll(selector).stream()
                .limit(count)
                .map(Button.class::cast)
                .forEach(Button::fire);
    }

    /** One interview for each question that any way of answering leads to. */
    private static List<Interview> everyQuestion(Interview start) {
        var found = new ArrayList<>(List.of(start));
        var seen = new HashSet<String>();
        start.next().ifPresent(question -> seen.add(question.id()));
        for (var i = 0; i < found.size(); i++) {
            var interview = found.get(i);
            for (var answer : EveryAnswer.to(interview.next().orElseThrow())) {
                var after = interview.with(answer);
                if (after.next().filter(question -> seen.add(question.id())).isPresent()) found.add(after);
            }
        }
        return found;
    }
}
