package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
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

/** Every screen that a child or an adult can meet, with the real packs. */
record Gallery(Library library, Pictures pictures, Reach reach, Language language) {
    private static final AssentView.Ways WAYS = new AssentView.Ways(() -> {}, () -> {}, () -> {}, () -> {});

    private Corners corners() {
        return new Corners(reach, () -> {}, () -> {}, () -> {}, () -> {});
    }

    /** @param youngest whether targets and words must have the size for bands A and B */
    record Exhibit(String name, boolean youngest, boolean overlay, Supplier<Parent> screen) {}

    List<Exhibit> exhibits() {
        var all = new ArrayList<Exhibit>();
        for (var trouble : Trouble.values()) add(all, "closed-" + trouble, () -> ClosedView.of(trouble, language, corners()));
        add(all, "start", () -> StartView.of(Set.of(), language, () -> {}, _ -> {}, corners()));
        var notices = Set.of(Notice.values());
        add(all, "start-notices", () -> StartView.of(notices, language, () -> {}, _ -> {}, corners()));
        add(all, "resume", () -> ResumeView.of(language, () -> {}, () -> {}, corners()));
        add(all, "band", () -> BandView.of(language, _ -> {}, corners()));
        cover(all, "need-help", () -> NeedHelp.of(reach, language, () -> {}));
        cover(all, "read-aloud", () -> ReadAloud.of(reach, language, () -> {}));
        cover(all, "really-stop", () -> ReallyStop.of(reach, language, () -> {}, () -> {}));
        cover(all, "still-there", () -> StillThere.of(reach, language, () -> {}, () -> {}));
        Stream.of(AgeBand.values()).forEach(band -> all.addAll(of(band)));
        return all;
    }

    private static void cover(List<Exhibit> all, String name, Supplier<Parent> overlay) {
        all.add(new Exhibit(name, true, true, overlay));
    }

    private static void add(List<Exhibit> all, String name, Supplier<Parent> screen) {
        all.add(new Exhibit(name, true, false, screen));
    }

    private List<Exhibit> of(AgeBand band) {
        var own = new ArrayList<Exhibit>();
        var surveys = library.surveysFor(band);
        for (var step : AssentStep.values())
            own.add(banded(band, "assent-" + step, () -> AssentView.of(band, step, language, WAYS, corners())));
        own.add(banded(
                band, "survey", () -> SurveyView.of(band, surveys, pictures, language, _ -> {}, corners())));
        for (var survey : surveys)
            for (var interview : everyQuestion(Interview.of(survey, band))) own.addAll(of(band, interview));
        own.add(banded(band, "hand-over", () -> HandOverView.of(band, language, () -> {}, corners())));
        own.add(banded(band, "thanks", () -> ThanksView.of(band, language, () -> {}, corners())));
        return own;
    }

    private List<Exhibit> of(AgeBand band, Interview interview) {
        var question = interview.next().orElseThrow();
        Supplier<Parent> view = () -> QuestionView.of(interview, pictures, language, _ -> {}, corners());
        var asked = banded(band, "question-" + question.id(), view);
        return switch (question) {
            case SeveralChoices several -> List.of(asked, banded(band, "question-" + question.id() + "-chosen", () -> {
                var shown = view.get();
                shown.lookupAll(".answer").stream()
                        .limit(several.atMost())
                        .map(Button.class::cast)
                        .forEach(Button::fire);
                return shown;
            }));
            case WalkChecklist walk -> List.of(asked, banded(band, "question-" + question.id() + "-chosen", () -> {
                var shown = view.get();
                shown.lookupAll(".mark").stream()
                        .limit(2L * walk.items().size() - 1)
                        .map(Button.class::cast)
                        .forEach(Button::fire);
                return shown;
            }));
            case ThisOrThat _, SingleChoice _, Faces _, LabelledScale _, InfoCard _ -> List.of(asked);
        };
    }

    private static Exhibit banded(AgeBand band, String name, Supplier<Parent> screen) {
        return new Exhibit(band + "-" + name, band.young(), false, screen);
    }

    /** One interview for each question that any way of answering leads to. */
    private static List<Interview> everyQuestion(Interview start) {
        var found = new ArrayList<>(List.of(start));
        var seen = new HashSet<String>();
        start.next().ifPresent(question -> seen.add(question.id()));
        for (var i = 0; i < found.size(); i++) {
            var interview = found.get(i);
            for (var answer : answers(interview.next().orElseThrow())) {
                var after = interview.with(answer);
                if (after.next().filter(question -> seen.add(question.id())).isPresent()) found.add(after);
            }
        }
        return found;
    }

    private static List<Answer> answers(Question question) {
        return switch (question) {
            case ThisOrThat _, SingleChoice _, Faces _, LabelledScale _ ->
                question.choices().stream().<Answer>map(choice -> new Picked(choice.id())).toList();
            case SeveralChoices _ ->
                question.choices().stream()
                        .<Answer>map(choice -> new PickedSeveral(List.of(choice.id())))
                        .toList();
            case WalkChecklist(_, _, var items) ->
                items.stream()
                        .flatMap(item -> item.marks().stream().map(mark -> new Mark(item.id(), mark.id())))
                        .<Answer>map(mark -> new Marked(List.of(mark)))
                        .toList();
            case InfoCard _ -> List.of(new Understood());
        };
    }
}
