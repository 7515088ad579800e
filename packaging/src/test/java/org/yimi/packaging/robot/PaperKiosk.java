package org.yimi.packaging.robot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Sheet;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** The barest window with the ids and style classes of the kiosk; keeps what was handed over. FX thread only. */
final class PaperKiosk {
    private static final int CARDS = 5;

    private final Survey survey;
    private final StackPane root = new StackPane();
    private final List<Interview> handedOver = new ArrayList<>();
    private final Map<String, Answer> takenBack = new HashMap<>();

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
        takenBack.clear();
        show("start", List.of(), tap("begin", "开始", this::bands));
    }

    private void bands() {
        var bands = Stream.of(AgeBand.values()).filter(survey.bands()::contains);
        var cards = bands.map(band -> tap("band-" + band, band.stage().zh(), () -> assent(band, 1)));
        show("band", List.of(), cards.toArray(Button[]::new));
    }

    private void assent(AgeBand band, int card) {
        var refuse = tap("refuse", "不参加", this::thanks);
        if (card <= CARDS) show("assent", List.of(), tap("next", "下一个", () -> assent(band, card + 1)), refuse, stop());
        else {
            var yes = tap("check-yes", "随时可以", () -> decide(band));
            show("assent", List.of(), tap("check-no", "全部答完才可以", () -> assent(band, CARDS)), yes, refuse, stop());
        }
    }

    private void decide(AgeBand band) {
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
        var taps = new ArrayList<Node>();
        switch (question) {
            case Question.SeveralChoices several -> taps.addAll(several(several, onAnswer));
            case Question.WalkChecklist walk -> taps.addAll(walk(walk, onAnswer));
            case Question.BestWorst _, Question.Rank _ -> taps.addAll(placing(question, onAnswer));
            case Question.InfoCard _ ->
                taps.add(answer("", question, Answers.UNDERSTOOD, () -> onAnswer.accept(new Answer.Understood())));
            case Question.SpotOnPicture spot -> taps.addAll(PaperInk.spots(spot, onAnswer));
            case Question.NumberEntry number -> taps.addAll(PaperInk.number(number, onAnswer));
            case Question.Drawing _ -> taps.add(PaperInk.sheet(begun(question, Paper.PLAIN), onAnswer, Stream.of()));
            case Question.FingerWriting _ -> taps.add(PaperInk.sheet(begun(question, Paper.SQUARES), onAnswer, Stream.of()));
            case Question.FreeText _ -> taps.add(words(question, onAnswer));
            case Question.ThisOrThat _, Question.SingleChoice _, Question.Faces _, Question.LabelledScale _ -> {
                for (var choice : question.choices())
                    taps.add(answer("", question, choice.id(), () -> onAnswer.accept(new Answer.Picked(choice.id()))));
            }
        }
        taps.add(answer("dont-know", question, Answers.DOES_NOT_KNOW, () -> onAnswer.accept(new Answer.DoesNotKnow())));
        taps.add(answer("rather-not", question, Answers.RATHER_NOT, () -> onAnswer.accept(new Answer.RatherNot())));
        taps.add(tap("back", "返回", () -> back(interview)));
        taps.add(stop());
        var prompt = new Label(question.ask().prompt().zh());
        prompt.getStyleClass().add("prompt");
        show("question", List.of(prompt), taps.toArray(Node[]::new));
    }

    private Sheet begun(Question question, Paper paper) {
        return takenBack.get(question.id()) instanceof Answer.Inked(var sheet) ? sheet : Sheet.empty(paper);
    }

    /** A sheet, or keys in its place. */
    private Node words(Question question, Consumer<Answer> onAnswer) {
        var place = new StackPane();
        var letters = tap("letters", "字母", () -> {});
        var sheet = PaperInk.sheet(begun(question, Paper.SQUARES), onAnswer, Stream.of(letters));
        var keys = PaperInk.keys(onAnswer, () -> place.getChildren().setAll(sheet));
        letters.setOnAction(_ -> place.getChildren().setAll(keys));
        place.getChildren().setAll(sheet);
        return place;
    }

    private static List<Node> walk(Question.WalkChecklist question, Consumer<Answer> onAnswer) {
        Map<String, Answer.Mark> chosen = new LinkedHashMap<>();
        var done = tap("done-choosing", "选好了", () -> onAnswer.accept(new Answer.Marked(List.copyOf(chosen.values()))));
        done.setDisable(true);
        var items = new ArrayList<Node>();
        for (var item : question.items()) {
            var name = new Label(item.label().zh());
            name.getStyleClass().add("words");
            var marks = new ArrayList<Button>();
            for (var choice : item.marks()) {
                var mark = new Answer.Mark(item.id(), choice.id());
                var tap = tap(mark.code(), choice.label().zh(), () -> {});
                tap.getStyleClass().addAll("answer", "mark");
                tap.setOnAction(_ -> {
                    if (!chosen.remove(item.id(), mark)) chosen.put(item.id(), mark);
                    marks.forEach(one -> one.getStyleClass().remove("chosen"));
                    if (chosen.containsKey(item.id())) tap.getStyleClass().add("chosen");
                    done.setDisable(chosen.isEmpty());
                });
                marks.add(tap);
            }
            var pane = new FlowPane(20, 20, name, marks.getFirst(), marks.getLast());
            pane.setPrefWrapLength(600);
            pane.getStyleClass().add("item");
            items.add(pane);
        }
        items.add(done);
        return items;
    }

    private static List<Button> placing(Question question, Consumer<Answer> onAnswer) {
        var marks = question.marksInOrder();
        Map<String, String> given = new LinkedHashMap<>();
        var done = tap("done-choosing", "选好了", () -> onAnswer.accept(new Answer.Marked(given.entrySet().stream()
                .map(one -> new Answer.Mark(one.getKey(), one.getValue()))
                .toList())));
        done.setDisable(true);
        var cards = new ArrayList<Button>();
        for (var choice : question.choices()) {
            var stamp = new Label();
            stamp.getStyleClass().add("stamp");
            var caption = new Label(choice.label().zh());
            caption.getStyleClass().add("caption");
            var card = tap("", "", () -> {});
            card.setGraphic(new FlowPane(caption, stamp));
            card.getStyleClass().addAll("answer", "placeable");
            card.setOnAction(_ -> {
                if (given.remove(choice.id()) == null)
                    marks.stream()
                            .filter(mark -> !given.containsValue(mark))
                            .findFirst()
                            .ifPresent(mark -> given.put(choice.id(), mark));
                var mark = given.getOrDefault(choice.id(), "");
                stamp.setText(mark.isEmpty() ? "" : words(question, choice, mark));
                card.getStyleClass().remove("chosen");
                if (!mark.isEmpty()) card.getStyleClass().add("chosen");
                done.setDisable(given.size() < marks.size());
            });
            cards.add(card);
        }
        cards.add(done);
        return cards;
    }

    private static String words(Question question, Choice choice, String mark) {
        return Captions.marked(question, choice.id() + "." + mark)
                .orElseThrow()
                .mark()
                .zh();
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
        else {
            var last = interview.given().getLast();
            takenBack.put(last.question(), last.answer());
            proceed(interview.back());
        }
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

    private void show(String id, List<Label> words, Node... taps) {
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

    static Button tap(String id, String words, Runnable onTap) {
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
