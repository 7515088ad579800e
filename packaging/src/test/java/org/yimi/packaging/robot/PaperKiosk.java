package org.yimi.packaging.robot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.Interview;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** The barest window with the ids and style classes of the kiosk; keeps what was handed over. FX thread only. */
final class PaperKiosk {
    private final Survey survey;
    private final StackPane root = new StackPane();
    private final List<Interview> handedOver = new ArrayList<>();

    PaperKiosk(Survey survey) {
        this.survey = survey;
    }

    Scene scene() {
        start();
        return new Scene(root, 1280, 800);
    }

    List<Interview> handedOver() {
        return List.copyOf(handedOver);
    }

    private void start() {
        show("start", List.of(), tap("begin", "开始", this::bands));
    }

    private void bands() {
        var cards = Stream.of(AgeBand.values()).map(band -> tap("band-" + band, band.stage().zh(), () -> assent(band)));
        show("band", List.of(), cards.toArray(Button[]::new));
    }

    private void assent(AgeBand band) {
        var agree = tap("agree", "参加", () -> surveys(band));
        show("assent", List.of(), agree, tap("refuse", "不参加", this::thanks), stop());
    }

    private void surveys(AgeBand band) {
        var card = tap("", survey.title().zh(), () -> proceed(Interview.of(survey, band)));
        card.getStyleClass().add("survey-card");
        show("survey", List.of(), card, stop());
    }

    private void proceed(Interview interview) {
        interview.next().ifPresentOrElse(question -> ask(interview, question), () -> handOver(interview));
    }

    private void ask(Interview interview, Question question) {
        Consumer<Answer> onAnswer = answer -> proceed(interview.with(answer));
        var taps = new ArrayList<Button>();
        if (question instanceof Question.SeveralChoices several) taps.addAll(several(several, onAnswer));
        else
            for (var code : Answers.possibleCodes(question)) {
                if (code.equals(Answers.DOES_NOT_KNOW) || code.equals(Answers.RATHER_NOT)) continue;
                var answer = code.equals(Answers.UNDERSTOOD) ? new Answer.Understood() : new Answer.Picked(code);
                taps.add(answer("", question, code, () -> onAnswer.accept(answer)));
            }
        taps.add(answer("dont-know", question, Answers.DOES_NOT_KNOW, () -> onAnswer.accept(new Answer.DoesNotKnow())));
        taps.add(answer("rather-not", question, Answers.RATHER_NOT, () -> onAnswer.accept(new Answer.RatherNot())));
        taps.add(tap("back", "返回", () -> back(interview)));
        taps.add(stop());
        var prompt = new Label(question.ask().prompt().zh());
        prompt.getStyleClass().add("prompt");
        show("question", List.of(prompt), taps.toArray(Button[]::new));
    }

    private static List<Button> several(Question.SeveralChoices question, Consumer<Answer> onAnswer) {
        Set<String> chosen = new LinkedHashSet<>();
        var done = tap("done-choosing", "选好了", () -> onAnswer.accept(new Answer.PickedSeveral(List.copyOf(chosen))));
        done.setDisable(true);
        var taps = new ArrayList<Button>();
        for (var choice : question.choices()) {
            var card = answer("", question, choice.id(), () -> {});
            card.setOnAction(_ -> {
                if (!chosen.remove(choice.id()) && chosen.size() < question.atMost()) chosen.add(choice.id());
                card.getStyleClass().remove("chosen");
                if (chosen.contains(choice.id())) card.getStyleClass().add("chosen");
                done.setDisable(chosen.isEmpty());
            });
            taps.add(card);
        }
        taps.add(done);
        return taps;
    }

    private void back(Interview interview) {
        if (interview.given().isEmpty()) surveys(interview.band());
        else proceed(interview.back());
    }

    private void handOver(Interview interview) {
        var give = tap("hand-over", "交给大人", () -> {
            handedOver.add(interview);
            thanks();
        });
        show("hand-over", List.of(), give, tap("back", "返回", () -> back(interview)), stop());
    }

    private void thanks() {
        show("thanks", List.of(), tap("home", "好", this::start));
    }

    private Button stop() {
        return tap("stop", "停止", () -> {
            var yes = tap("stop-yes", "停止", this::thanks);
            var no = tap("stop-no", "继续", () -> root.getChildren().removeLast());
            root.getChildren().add(pane("overlay", "really-stop", Stream.of(yes, no)));
        });
    }

    private void show(String id, List<Label> words, Button... taps) {
        root.getChildren().setAll(pane("screen", id, Stream.concat(words.stream(), Stream.of(taps))));
    }

    private static Node pane(String kind, String id, Stream<? extends Node> inside) {
        var pane = new FlowPane(20, 20);
        pane.getChildren().addAll(inside.toList());
        pane.getStyleClass().add(kind);
        pane.setId(id);
        pane.setStyle("-fx-background-color: white");
        return pane;
    }

    private static Button answer(String id, Question question, String code, Runnable onTap) {
        var tap = tap(id, Captions.of(question, code).zh(), onTap);
        tap.getStyleClass().add("answer");
        return tap;
    }

    private static Button tap(String id, String words, Runnable onTap) {
        var caption = new Label(words);
        caption.getStyleClass().add("caption");
        var tap = new Button("", caption);
        tap.setId(id);
        tap.setMinSize(180, 100);
        tap.getStyleClass().add("tap");
        tap.setOnAction(_ -> onTap.run());
        return tap;
    }
}
