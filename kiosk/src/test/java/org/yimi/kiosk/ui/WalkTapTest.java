package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.question.QuestionView;

class WalkTapTest {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final List<Answer> answers = new ArrayList<>();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SIZE, Duration.millis(1));
        var pictures = FxThread.call(() -> new Pictures(library::picture));
        var atThePark = Interview.of(library.survey("one-metre-walk", 1).orElseThrow(), AgeBand.B)
                .with(new Understood())
                .with(new Picked("park"));
        var corners = new Corners(Reach.of(SIZE), () -> {}, () -> {}, () -> {}, () -> {});
        window.show(FxThread.call(() -> QuestionView.of(atThePark, pictures, Language.ZH, answers::add, corners)));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void oneMarkTakesTheItemsOtherOneBackAndTheUnseenStaysUnmarked() throws Exception {
        assertThat(isDisabled("done-choosing")).isTrue();

        tap("seat.too-high");
        tap("path.even");
        tap("path.bumpy");
        assertThat(isChosen("path.even")).isFalse();
        assertThat(isChosen("path.bumpy")).isTrue();
        tap("done-choosing");

        window.await(() -> !answers.isEmpty());
        assertThat(answers)
                .containsExactly(new Marked(List.of(new Mark("path", "bumpy"), new Mark("seat", "too-high"))));
    }

    @Test
    void aMarkTappedAgainGoesAndWithoutAnyTheWalkDoesNotEnd() throws Exception {
        tap("path.even");
        assertThat(isDisabled("done-choosing")).isFalse();

        tap("path.even");

        assertThat(isChosen("path.even")).isFalse();
        assertThat(isDisabled("done-choosing")).isTrue();
        assertThat(answers).isEmpty();
    }

    /** Ids of marks have a full stop in them, which selectors do not take. */
    private Button button(String id) {
        return window.navigator().root().lookupAll(".tap").stream()
                .filter(tap -> id.equals(tap.getId()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void tap(String id) throws Exception {
        var before = FxThread.call(() -> List.copyOf(button(id).getStyleClass()));
        window.tapAt(FxThread.call(() -> middle(button(id))));
        window.await(() -> !answers.isEmpty() || !button(id).getStyleClass().equals(before));
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private boolean isChosen(String id) throws Exception {
        return FxThread.call(() -> button(id).getStyleClass().contains("chosen"));
    }

    private boolean isDisabled(String id) throws Exception {
        return FxThread.call(() -> button(id).isDisabled());
    }
}
