package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.question.QuestionView;

/** One question on a real window, and what was answered; all calls come from the test's thread. */
final class AskedQuestion {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);

    private final OpenWindow window;
    private final List<Answer> answers = new ArrayList<>();

    private AskedQuestion(OpenWindow window) {
        this.window = window;
    }

    /** A window that asks nothing yet. */
    static AskedQuestion open() throws Exception {
        return new AskedQuestion(OpenWindow.of(SIZE, Duration.millis(1)));
    }

    /** Asks what is due. */
    void ask(Interview interview, Library library) throws Exception {
        ask(interview, Optional.empty(), library);
    }

    /** Asks again what was answered before. */
    void ask(Interview interview, Optional<Answer> before, Library library) throws Exception {
        var pictures = FxThread.call(() -> new Pictures(library::picture, library::picture));
        var corners = new Corners(Reach.of(SIZE), () -> {}, () -> {}, () -> {}, () -> {});
        window.show(
                FxThread.call(() -> QuestionView.of(
                        interview, before, pictures, Scripts.plain(Language.ZH), answers::add, corners)));
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
