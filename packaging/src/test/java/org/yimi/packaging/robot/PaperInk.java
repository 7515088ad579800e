package org.yimi.packaging.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Captions;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.content.survey.Question;

/** The barest spots, keys and sheets with the ids and style classes of the kiosk. FX thread only. */
final class PaperInk {
    private static final double WIDE = 480;
    private static final double LEAST_STEP = 3;
    private static final double WRAPS_AT = 1200;

    private PaperInk() {}

    static List<Node> spots(Question.SpotOnPicture question, Consumer<Answer> onAnswer) {
        var cells = new ArrayList<Button>();
        var done = PaperKiosk.tap("done-choosing", "选好了", () -> onAnswer.accept(new Answer.Picked(chosen(cells))));
        done.setDisable(true);
        for (var cell : question.cells()) {
            var part = PaperKiosk.tap(cell.id(), "", () -> {});
            part.setMinSize(60, 60);
            part.getStyleClass().add("spot");
            part.setAccessibleText(Captions.of(question, cell.id()).zh());
            part.setOnAction(_ -> {
                var was = part.getStyleClass().contains("chosen");
                cells.forEach(one -> one.getStyleClass().remove("chosen"));
                if (!was) part.getStyleClass().add("chosen");
                done.setDisable(was);
            });
            cells.add(part);
        }
        return List.copyOf(Stream.concat(cells.stream(), Stream.of(done)).toList());
    }

    private static String chosen(List<Button> cells) {
        return cells.stream().filter(Screenful::chosen).map(Node::getId).findFirst().orElseThrow();
    }

    static List<Node> number(Question.NumberEntry question, Consumer<Answer> onAnswer) {
        var number = new Label();
        number.getStyleClass().add("entered");
        var done = PaperKiosk.tap("done-choosing", "选好了", () -> onAnswer.accept(new Answer.Entered(Integer.parseInt(number.getText()))));
        done.setDisable(true);
        var taps = new ArrayList<Node>(List.of(number));
        for (var digit = question.from(); digit <= Math.min(9, question.to()); digit++) {
            var typed = Integer.toString(digit);
            var key = PaperKiosk.tap("digit-" + digit, typed, () -> {
                number.setText(typed);
                done.setDisable(false);
            });
            key.getStyleClass().add("digit");
            taps.add(key);
        }
        taps.add(PaperKiosk.tap("undo", "退一步", () -> {
            number.setText("");
            done.setDisable(true);
        }));
        taps.add(done);
        return taps;
    }

    static Node keys(Consumer<Answer> onAnswer, Runnable byHand) {
        var text = new Label();
        text.getStyleClass().add("words");
        var line = new StackPane(text);
        line.getStyleClass().add("text-line");
        var all = new FlowPane(20, 20, line);
        all.setPrefWrapLength(WRAPS_AT);
        for (var letter : List.of("a", "b", "c")) {
            var key = PaperKiosk.tap("", letter, () -> text.setText(text.getText() + letter));
            key.getStyleClass().add("letter");
            all.getChildren().add(key);
        }
        all.getChildren().addAll(
                PaperKiosk.tap("delete", "退一步", () -> text.setText(text.getText().substring(1))),
                PaperKiosk.tap("by-hand", "手写", byHand),
                PaperKiosk.tap("done-choosing", "写好了", () -> onAnswer.accept(new Answer.Wrote(text.getText()))));
        return all;
    }

    static Node sheet(Sheet begun, Consumer<Answer> onAnswer, Stream<Button> more) {
        var sheet = new Sheet[] {begun};
        var pen = new Pen[] {begun.paper() == Paper.PLAIN ? Pen.BLACK : Pen.BRUSH};
        var done = PaperKiosk.tap("done-choosing", "好了", () -> onAnswer.accept(new Answer.Inked(sheet[0])));
        var undo = PaperKiosk.tap("undo", "退一步", () -> {});
        var clear = PaperKiosk.tap("clear", "擦掉", () -> {});
        Consumer<Sheet> put = next -> {
            sheet[0] = next;
            for (var button : List.of(done, undo, clear)) button.setDisable(next.isEmpty());
        };
        put.accept(begun);
        undo.setOnAction(_ -> put.accept(sheet[0].undone()));
        var all = new FlowPane(20, 20, paper(() -> pen[0], stroke -> put.accept(sheet[0].with(stroke))), undo, clear, done);
        all.setPrefWrapLength(WRAPS_AT);
        clear.setOnAction(_ -> {
            var answers = new ArrayList<Button>();
            Runnable away = () -> all.getChildren().removeAll(answers);
            answers.add(PaperKiosk.tap("clear-yes", "全擦掉", () -> {
                put.accept(Sheet.empty(sheet[0].paper()));
                away.run();
            }));
            answers.add(PaperKiosk.tap("clear-no", "留着", away));
            all.getChildren().addAll(answers);
        });
        if (begun.paper() == Paper.PLAIN)
            for (var one : List.of(Pen.BLACK, Pen.RED, Pen.BLUE)) {
                var crayon = PaperKiosk.tap("pen-" + one, one.name(), () -> pen[0] = one);
                crayon.getStyleClass().add("crayon");
                all.getChildren().add(crayon);
            }
        all.getChildren().addAll(more.toList());
        return all;
    }

    private static Node paper(Supplier<Pen> pen, Consumer<Stroke> onStroke) {
        var paper = new Pane();
        paper.setMinSize(WIDE, WIDE * 3 / 4);
        paper.setStyle("-fx-background-color: beige");
        paper.getStyleClass().add("paper");
        var way = new ArrayList<Spot>();
        paper.setOnMousePressed(touch -> way.add(spot(touch.getX(), touch.getY())));
        paper.setOnMouseDragged(touch -> {
            var spot = spot(touch.getX(), touch.getY());
            if (Math.hypot(spot.x() - way.getLast().x(), spot.y() - way.getLast().y()) >= LEAST_STEP) way.add(spot);
        });
        paper.setOnMouseReleased(_ -> {
            onStroke.accept(new Stroke(pen.get(), way));
            way.clear();
        });
        return paper;
    }

    private static Spot spot(double x, double y) {
        return Spot.near(x / (WIDE / Paper.WIDTH), y / (WIDE / Paper.WIDTH));
    }
}
