package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Interview;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.question.QuestionView;

/** One question on a real window, and what was answered; all calls come from the test's thread. */
final class AskedQuestion {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);

    private final OpenWindow window;
    private final Keys keys;
    private final List<Answer> answers = new ArrayList<>();

    private AskedQuestion(OpenWindow window, Keys keys) {
        this.window = window;
        this.keys = keys;
    }

    /** A window that asks nothing yet. */
    static AskedQuestion open() throws Exception {
        return open(Keys.withoutChinese());
    }

    /** A window that asks nothing yet. */
    static AskedQuestion open(Keys keys) throws Exception {
        return new AskedQuestion(OpenWindow.of(SIZE, Duration.millis(1)), keys);
    }

    /** Asks what is due. */
    void ask(Interview interview, Library library) throws Exception {
        ask(interview, Optional.empty(), library);
    }

    /** Asks again what was answered before. */
    void ask(Interview interview, Optional<Answer> before, Library library) throws Exception {
        var pictures = FxThread.call(() -> new Pictures(library::picture));
        var corners = new Corners(Reach.of(SIZE), () -> {}, () -> {}, () -> {}, () -> {});
        window.show(
                FxThread.call(() -> QuestionView.of(
                        interview, before, pictures, keys, Scripts.plain(Language.ZH), answers::add, corners)));
    }

    /** Empty until the question was answered. */
    List<Answer> answers() {
        return answers;
    }

    void awaitAnswer() throws Exception {
        window.await(() -> !answers.isEmpty());
    }

    /** The first button like this. FX thread only. */
    Button button(Predicate<Button> like) {
        return window.navigator().root().lookupAll(".tap").stream()
                .map(Button.class::cast)
                .filter(like)
                .findFirst()
                .orElseThrow();
    }

    /** Taps it and waits until it looks different, or the question was answered. */
    void tap(Predicate<Button> like) throws Exception {
        var before = FxThread.call(() -> List.copyOf(button(like).getStyleClass()));
        window.tapAt(FxThread.call(() -> middle(button(like))));
        window.await(() -> !answers.isEmpty() || !button(like).getStyleClass().equals(before));
    }

    /** Taps it and waits until this holds, or the question was answered. */
    void tapUntil(Predicate<Button> like, Callable<Boolean> holds) throws Exception {
        window.tapAt(FxThread.call(() -> middle(button(like))));
        window.await(() -> !answers.isEmpty() || holds.call());
    }

    /** Taps in the middle between two buttons. */
    void tapBetween(Predicate<Button> one, Predicate<Button> other) throws Exception {
        window.tapAt(FxThread.call(() -> middle(button(one)).midpoint(middle(button(other)))));
    }

    /** What the window was told of a stroke, as places on the paper. */
    record Drawn(List<Spot> spots) {
        Stroke with(Pen pen) {
            return new Stroke(pen, spots);
        }
    }

    /** Draws on the sheet, from place to place as parts of its width and height. */
    Drawn draw(double... parts) throws Exception {
        var told = window.drag(".paper", parts);
        var width = FxThread.call(() -> window.node(".paper").getLayoutBounds().getWidth());
        var spots = new ArrayList<Spot>();
        for (var point : told) {
            var spot = Spot.near(point.getX() / (width / Paper.WIDTH), point.getY() / (width / Paper.WIDTH));
            if (spots.isEmpty() || Math.hypot(spot.x() - spots.getLast().x(), spot.y() - spots.getLast().y()) >= 3)
                spots.add(spot);
        }
        return new Drawn(List.copyOf(spots));
    }

    /** FX thread only. */
    boolean has(Predicate<Button> like) {
        return window.navigator().root().lookupAll(".tap").stream().map(Button.class::cast).anyMatch(like);
    }

    /** The words of the first label like this. FX thread only. */
    String label(String selector) {
        return window.node(selector) instanceof Label label ? label.getText() : "";
    }

    /** The words of all labels like this. FX thread only. */
    List<String> all(String selector) {
        return window.navigator().root().lookupAll(selector).stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    boolean isDisabled(Predicate<Button> like) throws Exception {
        return FxThread.call(() -> button(like).isDisabled());
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    void close() throws Exception {
        window.close();
    }
}
