package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Rotation;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.ui.overlay.ReallyStop;
import org.yimi.kiosk.ui.question.QuestionView;
import org.yimi.kiosk.visit.Leaving;

class TapTest {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);
    private static final Reach REACH = Reach.of(SIZE);
    private static final String FIRST_ANSWER = ".answer";

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final Survey park = library.survey("our-park", 1).orElseThrow();
    private final List<Answer> answers = new ArrayList<>();
    private final AtomicInteger stops = new AtomicInteger();
    private OpenWindow window;
    private Pictures pictures;
    private Interview interview = Interview.of(park, AgeBand.B);

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SIZE, Duration.seconds(2));
        pictures = FxThread.call(() -> new Pictures(library::picture));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aDoubleTapNeverAnswersTheNextQuestion() throws Exception {
        show(AgeBand.B, new Understood());

        window.tap(FIRST_ANSWER);
        window.await(this::nextIsShown);
        window.press();
        window.release();
        settleDown();

        assertThat(FxThread.call(() -> List.copyOf(answers))).containsExactly(new Picked("slide"));
    }

    @Test
    void aTapElsewhereCountsAtOnce() throws Exception {
        show(AgeBand.B, new Understood());

        window.tap(FIRST_ANSWER);
        window.await(this::nextIsShown);
        window.tap("#dont-know");
        window.await(() -> answers.size() == 2);

        assertThat(FxThread.call(() -> List.copyOf(answers))).containsExactly(new Picked("slide"), new DoesNotKnow());
    }

    @Test
    void slidingOffCancels() throws Exception {
        show(AgeBand.B, new Understood());

        window.moveTo(FIRST_ANSWER);
        window.press();
        window.moveTo(".prompt");
        window.release();
        window.tap("#dont-know");
        window.await(() -> !answers.isEmpty());

        assertThat(FxThread.call(() -> List.copyOf(answers))).containsExactly(new DoesNotKnow());
    }

    @Test
    void severalChoicesComeInTheOrderOfTheQuestionAndNoMoreThanMayBe() throws Exception {
        show(AgeBand.C, new Understood(), new Picked("zero"));

        for (var place : List.of(5, 2, 1, 0)) window.tapAnswer(place);
        window.await(() -> chosen() == 3);
        window.tap("#done-choosing");
        window.await(() -> !answers.isEmpty());

        assertThat(FxThread.call(() -> List.copyOf(answers)))
                .containsExactly(new PickedSeveral(List.of("far", "alone", "hot")));
    }

    @Test
    void optionsStandInTheOrderOfThisChildAndTheEscapesStayLast() throws Exception {
        interview = Interview.of(park, AgeBand.C, new Rotation(3)).with(new Understood()).with(new Picked("two"));
        while (!asks("getting-there")) interview = interview.with(new DoesNotKnow());
        window.show(FxThread.call(this::view));

        var captions = FxThread.call(() -> window.navigator().root().lookupAll(".answer .caption").stream()
                .map(caption -> ((Label) caption).getText())
                .toList());

        var inOrder = park.question("getting-there").choices();
        var turned = new ArrayList<>(inOrder);
        Collections.rotate(turned, -inOrder.indexOf(interview.shown().getFirst()));
        assertThat(turned).isNotEqualTo(inOrder);
        assertThat(captions).startsWith(turned.stream().map(choice -> choice.label().zh()).toArray(String[]::new));
        assertThat(captions).endsWith("不知道", "不想说").hasSize(inOrder.size() + 2);
        window.tapAnswer(0);
        window.await(() -> !answers.isEmpty());
        assertThat(answers).containsExactly(new Picked(turned.getFirst().id()));
    }

    private boolean asks(String question) {
        return interview.next().orElseThrow().id().equals(question);
    }

    @Test
    void whereAPictureIsMissingOrBrokenItsWordsCanStillBeTapped(@TempDir Path folder) throws Exception {
        var broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        pictures = FxThread.call(() -> new Pictures(
                (_, name) -> name.equals("slide.png") ? broken : folder.resolve("nowhere.png")));
        show(AgeBand.B, new Understood());

        window.tap(FIRST_ANSWER);
        window.await(() -> !answers.isEmpty());

        assertThat(answers).containsExactly(new Picked("slide"));
    }

    @Test
    void goingOnAfterStopLeavesTheScreenAsItWas() throws Exception {
        show(AgeBand.C, new Understood(), new Picked("zero"));

        window.tapAnswer(0);
        window.tap("#stop");
        window.await(() -> window.node("#stop-no") != null);
        settleDown();
        window.tap("#stop-no");
        window.await(() -> window.node("#stop-no") == null);
        window.tap("#stop");
        window.await(() -> window.node("#stop-no") != null);

        assertThat(stops).hasValue(2);
        assertThat(FxThread.call(this::chosen)).isEqualTo(1);
    }

    private boolean nextIsShown() {
        return !answers.isEmpty() && window.node("#dont-know").getLayoutBounds().getWidth() > 0;
    }

    private long chosen() {
        return window.navigator().root().lookupAll(".answer.chosen").size();
    }

    private void settleDown() throws Exception {
        window.await(() -> !window.navigator().root().getStyleClass().contains("settling"));
    }

    private void show(AgeBand band, Answer... given) throws Exception {
        interview = Interview.of(park, band);
        for (var answer : given) interview = interview.with(answer);
        window.show(FxThread.call(this::view));
    }

    private Parent view() {
        var corners = new Corners(REACH, () -> {}, () -> {}, () -> {}, this::stop);
        return QuestionView.of(
                interview,
                Optional.empty(),
                pictures,
                Keys.withoutChinese(),
                Scripts.plain(Language.ZH),
                this::take,
                corners);
    }

    private void take(Answer answer) {
        answers.add(answer);
        interview = interview.with(answer);
        window.navigator().show(view());
    }

    private void stop() {
        stops.incrementAndGet();
        window.navigator().cover(ReallyStop.of(REACH, Leaving.ANSWERS, Scripts.plain(Language.ZH), () -> {}, window.navigator()::uncover));
    }
}
