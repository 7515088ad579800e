package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.EveryAnswer;
import org.yimi.content.answer.Interview;
import org.yimi.content.ink.Sheet;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question.BestWorst;
import org.yimi.content.survey.Question.Drawing;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.FingerWriting;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.NumberEntry;
import org.yimi.content.survey.Question.Rank;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Question.WalkChecklist;
import org.yimi.kiosk.rime.Spelling;
import org.yimi.kiosk.ui.question.QuestionView;

/** The screens of every question of the packs, also as they stand after a child did something. */
record QuestionScreens(Library library, Pictures pictures, Way way, Corners corners) {
    private static final List<String> PHRASES = List.of("滑梯太烫", "滑梯", "话题", "话", "花", "化");
    private static final List<String> CHARACTERS =
            List.of("提", "体", "题", "踢", "替", "梯", "剃", "蹄", "啼", "剔", "缇", "涕", "锑", "鍗", "第三卫生间");

    /** Every question that this band can be asked. */
    Stream<Exhibit> of(AgeBand band) {
        return library.surveysFor(band).stream()
                .flatMap(survey -> everyQuestion(Interview.of(survey, band)).stream())
                .flatMap(this::of);
    }

    private Exhibit asked(Interview interview, Optional<Answer> before) {
        return asked(interview, before, Keys.withoutChinese(), "");
    }

    private Exhibit asked(Interview interview, Optional<Answer> before, Keys keys, String with) {
        return way.show(
                "question-" + interview.survey().id() + "-" + interview.next().orElseThrow().id() + with,
                Set.of(interview.band()),
                () -> QuestionView.of(interview, before, pictures, keys, way.script(), _ -> {}, corners));
    }

    private Stream<Exhibit> of(Interview interview) {
        var question = interview.next().orElseThrow();
        var asked = asked(interview, Optional.empty());
        return switch (question) {
            case SeveralChoices several ->
                Stream.of(asked, asked.after("chosen", screen -> tap(screen, ".answer", several.atMost())));
            case WalkChecklist walk ->
                Stream.of(asked, asked.after("chosen", screen -> tap(screen, ".mark", 2 * walk.items().size() - 1)));
            case BestWorst _, Rank _ -> {
                var taps = question.marksInOrder().size();
                yield Stream.of(asked, asked.after("chosen", screen -> tap(screen, ".answer", taps)));
            }
            case SpotOnPicture _ -> Stream.of(asked, asked.after("chosen", screen -> tap(screen, ".spot", 1)));
            case NumberEntry _ -> Stream.of(asked, asked.after("entered", screen -> tap(screen, "#digit-1", 1)));
            case Drawing _ -> Stream.concat(Stream.of(asked), inked(interview, Doodle.house()));
            case FingerWriting _ -> Stream.concat(Stream.of(asked), inked(interview, Doodle.characters()));
            case FreeText _ -> Stream.concat(inChinese(interview), Stream.of(
                    asked,
                    asked.after("letters", QuestionScreens::typeByLetters),
                    asked.after("digits", screen -> {
                        typeByLetters(screen);
                        tap(screen, "#other-keys", 1);
                    }),
                    asked.after("typed", screen -> {
                        typeByLetters(screen);
                        tap(screen, ".letter", 26);
                        tap(screen, "#space", 1);
                        tap(screen, ".letter", 26);
                    })));
            case ThisOrThat _, Faces _ -> Stream.of(asked, asked.after("spoken", screen -> light(screen.lookup("#dont-know"))));
            case InfoCard _ ->
                Stream.of(asked, asked.after("spoken", screen -> light(screen.lookup(".prompt").getParent())));
            case SingleChoice _, LabelledScale _ -> Stream.of(asked);
        };
    }

    /** In English the older children have letters at once. */
    private static void typeByLetters(Parent screen) {
        tap(screen, "#letters", 1);
    }

    /** The Chinese keyboard, with little and with much on it. */
    private Stream<Exhibit> inChinese(Interview interview) {
        var asked = asked(interview, Optional.of(new Wrote("滑梯太烫了，我想要一个大大的遮阳棚")), Keys.with(new ReadyPinyin()), "-chinese");
        return Stream.of(
                asked,
                asked.after("pinyin", screen -> spell(screen, "hua ti tai tang")),
                asked.after("character", screen -> spell(screen, "滑ti")),
                asked.after("signs", screen -> tap(screen, "#other-keys", 1)));
    }

    private static void spell(Parent screen, String letters) {
        if (screen.lookup(".keyboard") instanceof Keyboard keyboard)
            keyboard.spelled(new Spelling(letters, letters.startsWith("滑") ? CHARACTERS : PHRASES, ""));
    }

    /** What a child meets with a sheet that something stands on. */
    private Stream<Exhibit> inked(Interview interview, Sheet sheet) {
        var inked = asked(interview, Optional.of(new Inked(sheet)));
        var full = asked(interview, Optional.of(new Inked(Doodle.full(sheet.paper()))));
        return Stream.of(
                inked.after("inked", _ -> {}),
                inked.after("clear", screen -> tap(screen, "#clear", 1)),
                full.after("full", QuestionScreens::touchPaper));
    }

    private static void touchPaper(Parent screen) {
        Event.fireEvent(
                screen.lookup(".paper"),
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true,
                        false, false, false, false, true, null));
    }

    /** As while it is read aloud. */
    private static void light(Node thing) {
        thing.getStyleClass().add("spoken");
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
