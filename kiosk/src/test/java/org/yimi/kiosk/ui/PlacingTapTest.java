package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.question.QuestionView;

class PlacingTapTest {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final List<Answer> answers = new ArrayList<>();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SIZE, Duration.millis(1));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theFirstTapIsTheBestTheSecondTheWorstAndTheOthersRest() throws Exception {
        show(AgeBand.B, 1);

        tap("踢球");
        assertThat(stamp("踢球")).isEqualTo("最想玩");
        assertThat(isDisabled("选好了")).isTrue();
        tap("滑滑梯");

        assertThat(stamp("滑滑梯")).isEqualTo("排最后");
        assertThat(isDisabled("画画")).isTrue();
        tap("选好了");
        window.await(() -> !answers.isEmpty());
        assertThat(answers)
                .containsExactly(new Marked(List.of(new Mark("football", "best"), new Mark("slide", "worst"))));
    }

    @Test
    void aCardTappedAgainGivesItsPlaceBackAndTheNextTapTakesIt() throws Exception {
        show(AgeBand.C, 2);

        tap("操场");
        tap("厕所");
        tap("图书角");
        tap("厕所");
        assertThat(stamp("厕所")).isEmpty();
        tap("花草树木");
        assertThat(stamp("花草树木")).isEqualTo("2");
        assertThat(isDisabled("选好了")).isTrue();
        tap("厕所");

        tap("选好了");
        window.await(() -> !answers.isEmpty());
        assertThat(answers)
                .containsExactly(new Marked(List.of(
                        new Mark("sports-ground", "1"),
                        new Mark("toilets", "4"),
                        new Mark("library", "3"),
                        new Mark("trees", "2"))));
    }

    private void show(AgeBand band, int place) throws Exception {
        var interview = Interview.of(library.survey("after-school", 1).orElseThrow(), band);
        for (var i = 0; i < place; i++) interview = interview.with(new DoesNotKnow());
        var due = interview;
        var pictures = FxThread.call(() -> new Pictures(library::picture));
        var corners = new Corners(Reach.of(SIZE), () -> {}, () -> {}, () -> {}, () -> {});
        window.show(FxThread.call(() -> QuestionView.of(due, pictures, Language.ZH, answers::add, corners)));
    }

    private void tap(String words) throws Exception {
        var before = FxThread.call(() -> List.copyOf(button(words).getStyleClass()));
        window.tapAt(FxThread.call(() -> middle(button(words))));
        window.await(() -> !answers.isEmpty() || !button(words).getStyleClass().equals(before));
    }

    private Button button(String words) {
        return window.navigator().root().lookupAll(".tap").stream()
                .filter(tap -> tap.lookup(".caption") instanceof Label label && label.getText().equals(words))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String stamp(String words) throws Exception {
        return FxThread.call(() -> button(words).lookup(".stamp") instanceof Label label ? label.getText() : "");
    }

    private boolean isDisabled(String words) throws Exception {
        return FxThread.call(() -> button(words).isDisabled());
    }

    private static Point2D middle(Node node) {
        var bounds = Objects.requireNonNull(node.localToScreen(node.getLayoutBounds()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
