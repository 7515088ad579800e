package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Urgency;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Screen;

/** What the kiosk does where a child tells of harm. */
class DisclosureFlowTest {
    private static final String SEVERE = "有人打我";
    private static final String CONCERN = "我不敢回家";
    private static final AgeBand BAND = AgeBand.C;

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
    void wordsOfHarmBringTheSameCalmScreenWhetherTheyAreSevereOrNot() throws Exception {
        for (var words : List.of(SEVERE, CONCERN)) {
            suggest(words);

            assertThat(screen()).isEqualTo(new Screen.Disclosed(new Screen.Reviewing(BAND, whole().with(words)), false));
            kiosk.then(kiosk.flow::home);
        }
    }

    @Test
    void ordinaryWordsBringTheCardAsEver() throws Exception {
        suggest("滑梯旁边想要一棵树");

        assertThat(screen()).isInstanceOf(Screen.Reviewing.class);
    }

    @Test
    void theSameWordsAreAnsweredOnceAndOthersAgain() throws Exception {
        suggest(SEVERE);
        kiosk.then(kiosk.disclosures::goOn);
        assertThat(screen()).isInstanceOf(Screen.Reviewing.class);

        kiosk.then(kiosk.flow::back);
        kiosk.then(() -> kiosk.flow.suggest(BAND, whole().with(SEVERE)));
        assertThat(screen()).as("unchanged").isInstanceOf(Screen.Reviewing.class);

        kiosk.then(() -> kiosk.flow.suggest(BAND, whole().with(SEVERE + "，在家里")));
        assertThat(screen()).as("changed").isInstanceOf(Screen.Disclosed.class);
    }

    @Test
    void theNextChildIsAnsweredToo() throws Exception {
        suggest(SEVERE);
        kiosk.then(kiosk.disclosures::goOn);
        kiosk.then(kiosk.flow::handOver);
        kiosk.then(kiosk.flow::home);

        suggest(SEVERE);

        assertThat(screen()).isInstanceOf(Screen.Disclosed.class);
    }

    @Test
    void backFromTheCalmScreenLeadsToTheCardWhereTheWordsCanBeTakenAway() throws Exception {
        suggest(SEVERE);
        kiosk.then(kiosk.flow::back);
        kiosk.then(kiosk.flow::type);
        assertThat(screen()).isEqualTo(new Screen.Typing(BAND, whole().with(SEVERE)));

        kiosk.then(() -> kiosk.flow.suggest(BAND, whole().with("")));
        kiosk.then(kiosk.flow::handOver);

        assertThat(handedOver().words()).isEmpty();
        assertThat(handedOver().disclosure()).isEmpty();
    }

    @Test
    void theHelpPageComesAndGoesAboveTheCalmScreen() throws Exception {
        suggest(SEVERE);
        kiosk.then(kiosk.disclosures::help);
        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.NEED_HELP);

        kiosk.then(() -> kiosk.flow.cover(Overlay.NONE));

        assertThat(screen()).isInstanceOf(Screen.Disclosed.class);
    }

    @Test
    void whatItWasTakenForIsSealedWithTheWordsOnly() throws Exception {
        suggest(SEVERE);
        kiosk.then(kiosk.disclosures::goOn);
        kiosk.then(kiosk.flow::handOver);

        assertThat(handedOver().words()).isEqualTo(SEVERE);
        assertThat(handedOver().disclosure()).singleElement().satisfies(one -> {
            assertThat(one.urgency()).isEqualTo(Urgency.SEVERE);
            assertThat(one.adultCalled()).isFalse();
        });
    }

    @Test
    void whoAsksForAnAdultIsSeenAtOnceAndItIsSealed() throws Exception {
        suggest(CONCERN);
        assertThat(kiosk.mark.isSeen()).isFalse();

        kiosk.then(kiosk.disclosures::callAdult);
        assertThat(screen()).isEqualTo(new Screen.Disclosed(new Screen.Reviewing(BAND, whole().with(CONCERN)), true));
        assertThat(kiosk.mark.isSeen()).as("before anything is handed over").isTrue();

        kiosk.then(kiosk.disclosures::goOn);
        kiosk.then(kiosk.flow::handOver);
        assertThat(handedOver().disclosure()).singleElement().matches(Disclosure::adultCalled);
    }

    @Test
    void aSuggestionThatIsNotHandedOverLeavesNoMark() throws Exception {
        suggest(SEVERE);
        kiosk.pass(60);

        assertThat(screen()).isEqualTo(TestFlow.START);
        assertThat(kiosk.drafts()).isZero();
        for (var minute = 0; minute < 15; minute++) {
            kiosk.pass(60);
            assertThat(kiosk.mark.look()).isFalse();
        }
    }

    @Test
    void aCrashForgetsNeitherTheWordsNorThatAnAdultWasCalled() throws Exception {
        suggest(SEVERE);
        kiosk.then(kiosk.disclosures::callAdult);
        kiosk.close();

        kiosk = TestFlow.in(dir);
        var left = kiosk.sittings.left(kiosk.library).orElseThrow();
        kiosk.then(() -> kiosk.flow.goOn(left));
        assertThat(screen()).as("perhaps it did not come any more").isInstanceOf(Screen.Disclosed.class);
        kiosk.then(kiosk.disclosures::goOn);
        kiosk.then(kiosk.flow::handOver);

        assertThat(handedOver().disclosure()).singleElement().matches(Disclosure::adultCalled);
    }

    @Test
    void anAnswerInWordsIsScreenedTooAndTheSurveyGoesOn() throws Exception {
        var survey = kiosk.library.survey("my-place", 1).orElseThrow();
        kiosk.then(kiosk.flow::begin);
        kiosk.then(() -> kiosk.flow.choose(survey, AgeBand.D));
        while (!(kiosk.asking().flatMap(one -> one.next()).orElseThrow() instanceof Question.FreeText))
            kiosk.then(() -> kiosk.flow.answer(
                    kiosk.asking().flatMap(one -> one.next()).orElseThrow() instanceof Question.InfoCard
                            ? new Answer.Understood()
                            : new Answer.DoesNotKnow()));

        kiosk.then(() -> kiosk.flow.answer(new Answer.Wrote(SEVERE)));
        assertThat(screen()).isInstanceOf(Screen.Disclosed.class);
        kiosk.then(kiosk.flow::back);
        assertThat(kiosk.asking().flatMap(one -> one.next())).containsInstanceOf(Question.FreeText.class);

        kiosk.then(() -> kiosk.flow.answer(new Answer.Wrote(SEVERE)));
        while (kiosk.asking().isPresent()) kiosk.then(() -> kiosk.flow.answer(new Answer.DoesNotKnow()));
        kiosk.then(kiosk.flow::handOver);
        kiosk.office.take(kiosk.outbox.next());
        assertThat(FinishedJson.read(kiosk.office.open(1)).disclosure())
                .singleElement()
                .extracting(Disclosure::urgency)
                .isEqualTo(Urgency.SEVERE);
    }

    @Test
    void theRuleIsSealedAndNoWordOfItLiesOpenInTheFolder() throws Exception {
        suggest(SEVERE);
        kiosk.then(kiosk.disclosures::callAdult);
        kiosk.then(kiosk.disclosures::goOn);
        kiosk.then(kiosk.flow::handOver);

        for (var word : List.of(SEVERE, "physical-abuse", "severe", "SEVERE", "CALLED"))
            assertThat(kiosk.has(word.getBytes(StandardCharsets.UTF_8))).as(word).isFalse();
    }

    private Screen screen() {
        return kiosk.painted.getLast().screen();
    }

    private Suggestion handedOver() {
        kiosk.office.take(kiosk.outbox.next());
        return (Suggestion) FinishedJson.read(kiosk.office.open(1));
    }

    private Idea whole() {
        return Idea.of(kiosk.library.vocabulary().orElseThrow())
                .with(Part.PLACE, "park")
                .with(Part.THING, "slide")
                .with(Part.MATTER, "hot")
                .with(Part.FEELING, "sad");
    }

    /** A child that has typed this. */
    private void suggest(String words) throws Exception {
        kiosk.then(kiosk.flow::begin);
        kiosk.then(() -> kiosk.flow.pick(BAND));
        kiosk.then(() -> kiosk.flow.agree(BAND));
        kiosk.then(() -> kiosk.flow.suggest(BAND, whole()));
        kiosk.then(kiosk.flow::type);
        kiosk.then(() -> kiosk.flow.suggest(BAND, whole().with(words)));
    }
}
