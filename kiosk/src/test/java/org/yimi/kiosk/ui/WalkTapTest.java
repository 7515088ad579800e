package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;

class WalkTapTest {
    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private AskedQuestion asked;

    @BeforeEach
    void open() throws Exception {
        var atThePark = Interview.of(library.survey("one-metre-walk", 1).orElseThrow(), AgeBand.B)
                .with(new Understood())
                .with(new Picked("park"));
        asked = AskedQuestion.open();
        asked.ask(atThePark, library);
    }

    @AfterEach
    void close() throws Exception {
        asked.close();
    }

    @Test
    void oneMarkTakesTheItemsOtherOneBackAndTheUnseenStaysUnmarked() throws Exception {
        assertThat(asked.isDisabled(id("done-choosing"))).isTrue();

        asked.tap(id("seat.too-high"));
        asked.tap(id("path.even"));
        asked.tap(id("path.bumpy"));
        assertThat(isChosen("path.even")).isFalse();
        assertThat(isChosen("path.bumpy")).isTrue();
        asked.tap(id("done-choosing"));

        asked.awaitAnswer();
        assertThat(asked.answers())
                .containsExactly(new Marked(List.of(new Mark("path", "bumpy"), new Mark("seat", "too-high"))));
    }

    @Test
    void aMarkTappedAgainGoesAndWithoutAnyTheWalkDoesNotEnd() throws Exception {
        asked.tap(id("path.even"));
        assertThat(asked.isDisabled(id("done-choosing"))).isFalse();

        asked.tap(id("path.even"));

        assertThat(isChosen("path.even")).isFalse();
        assertThat(asked.isDisabled(id("done-choosing"))).isTrue();
        assertThat(asked.answers()).isEmpty();
    }

    /** Ids of marks have a full stop in them, which selectors do not take. */
    private static Predicate<Button> id(String id) {
        return button -> id.equals(button.getId());
    }

    private boolean isChosen(String id) throws Exception {
        return FxThread.call(() -> asked.button(id(id)).getStyleClass().contains("chosen"));
    }
}
