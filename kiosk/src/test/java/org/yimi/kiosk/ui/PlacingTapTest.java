package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;

class PlacingTapTest {
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
    void theFirstTapIsTheBestTheSecondTheWorstAndTheOthersRest() throws Exception {
        show(AgeBand.B, 1);

        asked.tap(words("踢球"));
        assertThat(stamp("踢球")).isEqualTo("最想玩");
        assertThat(asked.isDisabled(words("选好了"))).isTrue();
        asked.tap(words("滑滑梯"));

        assertThat(stamp("滑滑梯")).isEqualTo("排最后");
        assertThat(asked.isDisabled(words("画画"))).isTrue();
        asked.tap(words("选好了"));
        asked.awaitAnswer();
        assertThat(asked.answers())
                .containsExactly(new Marked(List.of(new Mark("football", "best"), new Mark("slide", "worst"))));
    }

    @Test
    void aCardTappedAgainGivesItsPlaceBackAndTheNextTapTakesIt() throws Exception {
        show(AgeBand.C, 2);

        asked.tap(words("操场"));
        asked.tap(words("厕所"));
        asked.tap(words("图书角"));
        asked.tap(words("厕所"));
        assertThat(stamp("厕所")).isEmpty();
        asked.tap(words("花草树木"));
        assertThat(stamp("花草树木")).isEqualTo("2");
        assertThat(asked.isDisabled(words("选好了"))).isTrue();
        asked.tap(words("厕所"));

        asked.tap(words("选好了"));
        asked.awaitAnswer();
        assertThat(asked.answers())
                .containsExactly(new Marked(List.of(
                        new Mark("sports-ground", "1"),
                        new Mark("toilets", "4"),
                        new Mark("library", "3"),
                        new Mark("trees", "2"))));
    }

    /** @param place of the question among those of the band, from 0 */
    private void show(AgeBand band, int place) throws Exception {
        var interview = Interview.of(library.survey("after-school", 1).orElseThrow(), band);
        for (var i = 0; i < place; i++) interview = interview.with(new DoesNotKnow());
        asked.ask(interview, library);
    }

    private static Predicate<Button> words(String words) {
        return button -> button.lookup(".caption") instanceof Label label && label.getText().equals(words);
    }

    /** Empty where the card has none. */
    private String stamp(String words) throws Exception {
        return FxThread.call(
                () -> asked.button(words(words)).lookup(".stamp") instanceof Label label ? label.getText() : "");
    }
}
