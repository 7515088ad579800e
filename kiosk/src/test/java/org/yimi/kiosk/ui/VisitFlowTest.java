package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.ResponsePatterns;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.kiosk.visit.AssentStep;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Listening;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Visit;
import org.yimi.kiosk.voice.TestProgram;
import org.yimi.kiosk.voice.Voice;

class VisitFlowTest {
    @TempDir
    private Path dir;

    private TestFlow kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = TestFlow.in(dir);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void anUntouchedScreenAsksAndThenWipesTheUnfinishedAnswers() throws Exception {
        kiosk.begin();
        kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));
        assertThat(dir.resolve("key")).exists();

        kiosk.pass(30);
        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.STILL_THERE);
        kiosk.pass(29);
        assertThat(kiosk.painted.getLast().screen()).isInstanceOf(Screen.Asking.class);
        kiosk.pass(1);

        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(TestFlow.START));
        assertThat(dir.resolve("key")).doesNotExist();
        assertThat(kiosk.drafts()).isZero();
    }

    @Test
    void aTouchBeginsTheTimeAnew() throws Exception {
        kiosk.begin();
        kiosk.pass(29);

        kiosk.then(kiosk.flow::touched);
        kiosk.pass(29);

        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.NONE);
    }

    @Test
    void stoppingWipesWhatWasAnswered() throws Exception {
        kiosk.begin();
        kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));

        kiosk.then(() -> kiosk.flow.cover(Overlay.REALLY_STOP));
        kiosk.then(kiosk.flow::leave);

        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(new Screen.Thanks(AgeBand.C)));
        assertThat(dir.resolve("key")).doesNotExist();
        assertThat(kiosk.drafts()).isZero();
    }

    @Test
    void tappingTheFirstPictureAtOnceIsFlaggedAndHowLongItTookIsNeverKept() throws Exception {
        kiosk.begin();
        while (kiosk.asking().isPresent()) kiosk.then(() -> kiosk.flow.answer(first(kiosk.asking().orElseThrow())));
        kiosk.then(kiosk.flow::handOver);

        kiosk.office.take(kiosk.outbox.next());
        var content = new String(kiosk.office.open(1), StandardCharsets.UTF_8);
        assertThat(SessionJson.read(kiosk.office.open(1)).flags())
                .containsExactlyInAnyOrder(ResponsePatterns.STRAIGHT_LINE, ResponsePatterns.FASTER_THAN_READING);
        assertThat(Pattern.compile("\"(\\w+)\":").matcher(content).results().map(field -> field.group(1)))
                .containsOnly("kind", "id", "survey", "version", "band", "when", "doubtful", "given", "q", "a", "t", "flags");
    }

    @Test
    void whoeverTakesTimeToReadIsNotFlaggedForHaste() throws Exception {
        kiosk.begin();
        while (kiosk.asking().isPresent()) {
            kiosk.nanos.addAndGet(Duration.ofSeconds(8).toNanos());
            kiosk.then(() -> kiosk.flow.answer(first(kiosk.asking().orElseThrow())));
        }
        kiosk.then(kiosk.flow::handOver);

        kiosk.office.take(kiosk.outbox.next());
        assertThat(SessionJson.read(kiosk.office.open(1)).flags()).containsExactly(ResponsePatterns.STRAIGHT_LINE);
    }

    @Test
    void refusingOnAnyCardLeavesTheDiskAsItWas() throws Exception {
        var before = kiosk.contents();

        for (var cards = 0; cards < AssentStep.values().length; cards++) {
            kiosk.then(kiosk.flow::begin);
            kiosk.then(() -> kiosk.flow.pick(AgeBand.B));
            for (var card = 0; card < cards; card++) kiosk.then(kiosk.flow::understood);
            if (kiosk.painted.getLast().screen().equals(new Screen.Assent(AgeBand.B, AssentStep.CHECK))) kiosk.then(kiosk.flow::onceMore);
            assertThat(kiosk.painted.getLast().screen()).isInstanceOf(Screen.Assent.class);
            kiosk.then(kiosk.flow::leave);
            assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(new Screen.Thanks(AgeBand.B)));
            kiosk.then(kiosk.flow::home);
        }

        assertThat(kiosk.contents()).isEqualTo(before);
        assertThat(kiosk.drafts()).isZero();
        assertThat(kiosk.outbox.standing().issued()).isZero();
    }

    @Test
    void theNextChildFindsTheStartScreenInChinese() throws Exception {
        kiosk.then(() -> kiosk.flow.display(Display.USUAL.in(Language.EN)));
        assertThat(kiosk.displayed.getLast().language()).isEqualTo(Language.EN);

        kiosk.pass(60);

        assertThat(kiosk.displayed.getLast()).isEqualTo(Display.USUAL);
    }

    @Test
    void whatAChildChoseHoldsForTheWholeVisitAndIsGoneWithIt() throws Exception {
        kiosk.then(() -> kiosk.flow.display(Display.USUAL.withPinyin(true)));
        kiosk.begin();
        assertThat(kiosk.displayed.getLast().pinyin()).isTrue();

        kiosk.then(kiosk.flow::leave);
        kiosk.then(kiosk.flow::home);

        assertThat(kiosk.displayed.getLast()).isEqualTo(Display.USUAL);
    }

    @Test
    void aVoiceReadsUntilItIsTappedAgainOrTheScreenChanges() throws Exception {
        openWithVoice();
        kiosk.begin();

        kiosk.then(kiosk.flow::hear);
        assertThat(kiosk.painted.getLast().listening()).isEqualTo(Listening.NOW);
        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.NONE);
        kiosk.then(kiosk.flow::hear);
        assertThat(kiosk.painted.getLast().listening()).isEqualTo(Listening.BEFORE);
        kiosk.then(kiosk.flow::hear);
        kiosk.then(() -> kiosk.flow.cover(Overlay.NEED_HELP));
        assertThat(kiosk.painted.getLast().listening()).isEqualTo(Listening.BEFORE);
        kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));

        assertThat(kiosk.painted.getLast().listening()).isEqualTo(Listening.NOT_YET);
    }

    @Test
    void nobodyIsAskedWhetherTheyAreStillThereWhileTheyListen() throws Exception {
        openWithVoice();
        kiosk.begin();

        kiosk.then(kiosk.flow::hear);
        kiosk.pass(45);
        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.NONE);
        kiosk.then(kiosk.flow::heard);
        kiosk.pass(29);
        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.NONE);
        kiosk.pass(1);

        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.STILL_THERE);
    }

    @Test
    void aSessionSaysThatAnAdultReadToTheYoungest() throws Exception {
        assertThat(handedOver(AgeBand.A).readAloud()).isTrue();
        assertThat(handedOver(AgeBand.B).readAloud()).isFalse();
    }

    @Test
    void withAVoiceNoAdultHasToRead() throws Exception {
        openWithVoice();

        assertThat(handedOver(AgeBand.A).readAloud()).isFalse();
    }

    private void openWithVoice() throws Exception {
        kiosk.close();
        var program = TestProgram.in(dir.resolve("programs"), "espeak-ng").program();
        kiosk = TestFlow.in(Files.createDirectories(dir.resolve("data")), new Voice.Heard(program));
    }

    private FinishedSession handedOver(AgeBand band) throws Exception {
        kiosk.begin(band);
        while (kiosk.asking().isPresent()) kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));
        kiosk.then(kiosk.flow::handOver);
        kiosk.then(kiosk.flow::home);
        kiosk.office.take(kiosk.outbox.next());
        return SessionJson.read(kiosk.office.open(kiosk.outbox.standing().issued()));
    }

    @Test
    void hearingHoldsUntilTheNextScreen() throws Exception {
        kiosk.begin();

        kiosk.then(kiosk.flow::hear);
        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.READ_ALOUD);
        kiosk.then(() -> kiosk.flow.cover(Overlay.NONE));
        assertThat(kiosk.painted.getLast().heard()).isTrue();
        kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));

        assertThat(kiosk.painted.getLast().heard()).isFalse();
    }

    @Test
    void whatStaffAreToldStandsThereAgainWhenAChildGoesBack() throws Exception {
        kiosk.then(kiosk.flow::begin);

        kiosk.then(kiosk.flow::back);

        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(TestFlow.START));
    }

    /** What stands at the first place. */
    private static Answer first(Interview interview) {
        if (interview.shown().isEmpty()) return new Understood();
        var choice = interview.shown().getFirst().id();
        return interview.next().orElseThrow() instanceof Question.SeveralChoices
                ? new PickedSeveral(List.of(choice))
                : new Picked(choice);
    }
}
