package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Entered;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.answer.Interview;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;

/** Spots, numbers, drawings, writing and words with a real pointer. */
class FreelyTapTest {
    private static final int SPOT = 0;
    private static final int NUMBER = 1;
    private static final int DRAWING = 2;
    private static final int WRITING = 3;
    private static final int WORDS = 4;

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private AskedQuestion asked;

    @BeforeEach
    void open() throws Exception {
        asked = AskedQuestion.open();
    }

    @AfterEach
    void close() throws Exception {
        asked.close();
    }

    @Test
    void oneCellIsChosenAtATimeAndTappedAgainNone() throws Exception {
        show(SPOT, Optional.empty());

        asked.tap(id("b3"));
        assertThat(isChosen("b3")).isTrue();
        asked.tap(id("f4"));
        assertThat(isChosen("b3")).isFalse();
        asked.tap(id("f4"));
        assertThat(asked.isDisabled(id("done-choosing"))).isTrue();
        asked.tap(id("c1"));
        asked.tap(id("done-choosing"));

        asked.awaitAnswer();
        assertThat(asked.answers()).containsExactly(new Picked("c1"));
    }

    @Test
    void theGapBetweenTwoCellsTakesNoTap() throws Exception {
        show(SPOT, Optional.empty());

        asked.tapBetween(id("a1"), id("b1"));
        asked.tap(id("a2"));

        assertThat(isChosen("a1") || isChosen("b1")).isFalse();
        asked.tap(id("done-choosing"));
        asked.awaitAnswer();
        assertThat(asked.answers()).containsExactly(new Picked("a2"));
    }

    @Test
    void keysThatLeadToNoNumberOfTheQuestionRest() throws Exception {
        show(NUMBER, Optional.empty());

        assertThat(asked.isDisabled(id("digit-7"))).isFalse();
        assertThat(asked.isDisabled(id("digit-8"))).isTrue();
        assertThat(asked.isDisabled(id("done-choosing"))).isTrue();
        asked.tapUntil(id("digit-5"), () -> number().equals("5"));
        assertThat(asked.isDisabled(id("digit-0"))).isTrue();
        asked.tapUntil(id("undo"), () -> number().isEmpty());
        assertThat(asked.isDisabled(id("done-choosing"))).isTrue();
        asked.tapUntil(id("digit-0"), () -> number().equals("0"));
        assertThat(asked.isDisabled(id("digit-1"))).isTrue();
        asked.tapUntil(id("done-choosing"), () -> !asked.answers().isEmpty());

        assertThat(asked.answers()).containsExactly(new Entered(0));
    }

    @Test
    void strokesAreExactlyWhatTheWindowWasToldOfTheFinger() throws Exception {
        show(DRAWING, Optional.empty());

        var black = asked.draw(0.1, 0.1, 0.3, 0.12, 0.5, 0.4, 0.5005, 0.4, 0.9, 0.9);
        asked.tap(id("pen-RED"));
        var red = asked.draw(0.7, 0.3);
        var gone = asked.draw(0.2, 0.8, 0.4, 0.8);
        asked.tapUntil(id("undo"), () -> true);
        var beside = asked.draw(0.9, 0.5, 1.1, 0.55);
        asked.tapUntil(id("done-choosing"), () -> !asked.answers().isEmpty());

        assertThat(asked.answers()).containsExactly(new Inked(new Sheet(
                Paper.PLAIN,
                List.of(black.with(Pen.BLACK), red.with(Pen.RED), beside.with(Pen.RED)))));
        assertThat(red.spots()).hasSize(1);
        assertThat(black.spots()).hasSizeBetween(3, 5);
        assertThat(gone.spots()).hasSize(2);
    }

    @Test
    void wipingASheetIsAskedAboutFirst() throws Exception {
        var house = Doodle.house();
        show(DRAWING, Optional.of(new Inked(house)));

        asked.tapUntil(id("clear"), () -> asked.has(id("clear-yes")));
        assertThat(asked.isDisabled(id("undo"))).isTrue();
        asked.tapUntil(id("clear-no"), () -> !asked.has(id("clear-yes")));
        assertThat(asked.isDisabled(id("done-choosing"))).isFalse();
        asked.tapUntil(id("clear"), () -> asked.has(id("clear-yes")));
        asked.tapUntil(id("clear-yes"), () -> !asked.has(id("clear-yes")));

        assertThat(asked.isDisabled(id("done-choosing"))).isTrue();
        assertThat(asked.isDisabled(id("clear"))).isTrue();
        assertThat(asked.answers()).isEmpty();
    }

    @Test
    void whatWasDrawnIsThereAgainAndCanBeGoneOnWith() throws Exception {
        var house = Doodle.house();
        show(DRAWING, Optional.of(new Inked(house)));

        var more = asked.draw(0.4, 0.2, 0.6, 0.3);
        asked.tapUntil(id("done-choosing"), () -> !asked.answers().isEmpty());

        assertThat(asked.answers()).containsExactly(new Inked(house.with(more.with(Pen.BLACK))));
    }

    @Test
    void aFullSheetTakesNothingMoreAndSaysSo() throws Exception {
        var full = Doodle.full(Paper.SQUARES);
        show(WRITING, Optional.of(new Inked(full)));

        asked.draw(0.4, 0.2, 0.6, 0.3);
        asked.tapUntil(id("close"), () -> !asked.has(id("close")));
        asked.tapUntil(id("done-choosing"), () -> !asked.answers().isEmpty());

        assertThat(asked.answers()).containsExactly(new Inked(full));
    }

    @Test
    void lettersAndDigitsMakeATextWithoutSpaceAroundIt() throws Exception {
        show(WORDS, Optional.empty());

        asked.tapUntil(id("letters"), () -> asked.has(id("by-hand")));
        type("t", "r", "e", "e", "s");
        asked.tapUntil(id("space"), () -> text().equals("trees "));
        asked.tapUntil(id("other-keys"), () -> asked.has(words("7")));
        type("7", "8");
        asked.tapUntil(id("delete"), () -> text().equals("trees 7"));
        asked.tapUntil(id("space"), () -> text().equals("trees 7 "));
        asked.tapUntil(id("done-choosing"), () -> !asked.answers().isEmpty());

        assertThat(asked.answers()).containsExactly(new Wrote("trees 7"));
    }

    @Test
    void wordsCanBeWrittenByFingerAndWhatWasTypedIsForgotten() throws Exception {
        show(WORDS, Optional.of(new Wrote("trees")));

        assertThat(text()).isEqualTo("trees");
        asked.tapUntil(id("by-hand"), () -> asked.has(id("letters")));
        assertThat(asked.isDisabled(id("done-choosing"))).isTrue();
        var line = asked.draw(0.1, 0.1, 0.2, 0.2);
        asked.tapUntil(id("done-choosing"), () -> !asked.answers().isEmpty());

        assertThat(asked.answers())
                .containsExactly(new Inked(Sheet.empty(Paper.SQUARES).with(line.with(Pen.BRUSH))));
    }

    private void show(int place, Optional<Answer> before) throws Exception {
        var interview = Interview.of(library.survey("my-place", 1).orElseThrow(), AgeBand.C);
        for (var i = 0; i < place; i++) interview = interview.with(new DoesNotKnow());
        asked.ask(interview, before, library);
    }

    private void type(String... keys) throws Exception {
        for (var key : keys) {
            var expected = FxThread.call(this::text) + key;
            asked.tapUntil(words(key), () -> text().equals(expected));
        }
    }

    private static Predicate<Button> id(String id) {
        return button -> id.equals(button.getId());
    }

    private static Predicate<Button> words(String words) {
        return button -> button.lookup(".caption") instanceof Label label && label.getText().equals(words);
    }

    private boolean isChosen(String id) throws Exception {
        return FxThread.call(() -> asked.button(id(id)).getStyleClass().contains("chosen"));
    }

    private String number() {
        return asked.label(".entered");
    }

    private String text() {
        return asked.label(".text-line .words");
    }
}
