package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Urgency;
import org.yimi.content.pack.PackReader;
import org.yimi.content.safety.Screening;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;
import org.yimi.kiosk.visit.Unfinished;

/** The screening comes beside the start; nothing that it has to see is sealed without it. */
class ScreenerTest {
    private static final AgeBand BAND = AgeBand.D;
    private static final String DAMAGED = "not a mark and its weights: 打我";

    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private TestKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new TestKiosk(dir, office);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void itIsLoadedOnceHoweverManyNeedIt() throws Exception {
        var loads = new AtomicInteger();
        var screener = new Screener(() -> {
            loads.incrementAndGet();
            return Screening.own();
        });
        var others = new CountDownLatch(4);
        for (var i = 0; i < 4; i++)
            Thread.ofPlatform().start(() -> {
                screener.loaded();
                others.countDown();
            });
        screener.begin(_ -> {});

        assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(screener.loaded().of("有人打我", BAND).urgency()).isEqualTo(Urgency.SEVERE);
        assertThat(loads).hasValue(1);
    }

    @Test
    void aChildWhoIsQuickerThanItWaitsForItAndIsScreened() throws Exception {
        var go = new CountDownLatch(1);
        var screener = new Screener(() -> {
            go.await();
            return Screening.own();
        });
        screener.begin(_ -> {});
        var sittings = sittings(screener);
        var handedOver = new CompletableFuture<Boolean>();
        Thread.ofPlatform().start(() -> {
            sittings.handOver(BAND, idea(), false);
            handedOver.complete(true);
        });

        assertThatThrownBy(() -> handedOver.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(kiosk.outbox.standing().waiting()).isZero();
        go.countDown();
        handedOver.get(30, TimeUnit.SECONDS);

        office.take(kiosk.outbox.next());
        assertThat(FinishedJson.read(office.open(1)).disclosure()).singleElement().matches(one -> one.urgency() == Urgency.SEVERE);
    }

    @Test
    void whereItDoesNotLoadNothingIsSealedThatItHadToSeeAndTheOperatorIsTold() throws Exception {
        var screener = new Screener(() -> {
            throw new IllegalArgumentException(DAMAGED);
        });
        var told = new CompletableFuture<Throwable>();
        var sittings = sittings(screener);

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> sittings.keep(new Unfinished.Suggestion(BAND, idea())))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> sittings.handOver(BAND, idea(), false)).isInstanceOf(IllegalStateException.class);
        }
        screener.begin(told::complete);

        assertThat(told.get(30, TimeUnit.SECONDS))
                .hasMessageContaining("does not load")
                .hasRootCauseMessage(DAMAGED);
        assertThat(kiosk.outbox.standing().waiting()).isZero();
    }

    @Test
    void answersWithoutWordsDoNotNeedIt() {
        var sittings = sittings(new Screener(() -> {
            throw new IllegalArgumentException(DAMAGED);
        }));
        var interview = Interview.of(survey(), BAND).with(new DoesNotKnow());

        assertThat(sittings.keep(new Unfinished.Answers(interview))).isFalse();
        sittings.handOver(interview, Set.of(), false);

        office.take(kiosk.outbox.next());
        assertThat(FinishedJson.read(office.open(1)).screened()).isFalse();
    }

    private Sittings sittings(Screener screener) {
        var random = new SecureRandom();
        return new Sittings(
                new Drafts(kiosk.database, new VisitKeys(Optional.empty(), () -> kiosk.now, random)),
                kiosk.outbox,
                () -> SessionId.random(random),
                new Random(5),
                screener,
                new Mark(kiosk.database, dir.resolve("duty-key"), random, System::nanoTime));
    }

    private static Survey survey() {
        return PackReader.read(Path.of("../content/packs/our-park")).surveys().getFirst();
    }

    private static Idea idea() {
        return Idea.of(PackReader.read(Path.of("../content/packs/ideas")).vocabularies().getFirst())
                .with(Part.PLACE, "park")
                .with(Part.THING, "slide")
                .with(Part.MATTER, "hot")
                .with(Part.FEELING, "sad")
                .with("有人打我");
    }
}
