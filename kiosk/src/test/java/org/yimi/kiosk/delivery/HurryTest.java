package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.pack.PackReader;
import org.yimi.content.safety.Screening;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** When everything that waits goes before the next beat. */
class HurryTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(1);

    @TempDir
    private Path dir;

    private TestKiosk kiosk;
    private Sittings sittings;

    @BeforeEach
    void open() {
        kiosk = new TestKiosk(dir, new TestOffice());
        var random = new SecureRandom();
        sittings = new Sittings(
                new Drafts(kiosk.database, new VisitKeys(Optional.empty(), () -> kiosk.now, random)),
                kiosk.outbox,
                () -> SessionId.random(random),
                new Random(5),
                new Screener(Screening::own),
                new Mark(kiosk.database, dir.resolve("duty-key"), random, System::nanoTime));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void everySevereDisclosureDoesNotWaitForTheBeat() throws Exception {
        for (var i = 0; i < 20; i++) {
            sittings.handOver(AgeBand.D, idea("有人打我"), false);

            assertThat(hurries(LONG)).isTrue();
        }
    }

    @Test
    void someOrdinarySuggestionsDoNotWaitEitherSoThatHurryTellsNothing() throws Exception {
        var hurried = 0;
        for (var i = 0; i < 200; i++) {
            sittings.handOver(AgeBand.D, idea("想要一棵树"), false);
            if (hurries(SHORT)) hurried++;
        }

        assertThat(hurried).isBetween(25, 75);
    }

    @Test
    void severalReasonsToHurryMakeOneContact() throws Exception {
        kiosk.outbox.hurry().now();
        kiosk.outbox.hurry().now();

        assertThat(hurries(LONG)).isTrue();
        assertThat(hurries(SHORT)).isFalse();
    }

    private boolean hurries(Duration most) throws InterruptedException {
        return kiosk.outbox.hurry().rest(most);
    }

    private static Idea idea(String words) {
        var vocabulary = PackReader.read(Path.of("../content/packs/ideas")).vocabularies().getFirst();
        return Idea.of(vocabulary)
                .with(Part.PLACE, "park")
                .with(Part.THING, "slide")
                .with(Part.MATTER, "hot")
                .with(Part.FEELING, "sad")
                .with(words);
    }
}
