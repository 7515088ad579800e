package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.delivery.Brought;
import org.yimi.kiosk.delivery.SentPack;
import org.yimi.kiosk.ui.FxThread;

/** A pack arrives at a kiosk that is open. */
class NewPackTest {
    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private SentPack sent;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(Files.createDirectories(dir.resolve("kiosk")));
        var library = Library.read(List.of(Path.of("../content/packs")));
        var first = library.surveysFor(AgeBand.A).getFirst();
        var pack = library.packs().stream().filter(one -> one.surveys().contains(first)).findFirst().orElseThrow();
        sent = SentPack.of(pack.id(), first.version() + 1, dir, kiosk.office);
        kiosk.folder.feed.take(
                kiosk.folder.credentials.identity().orElseThrow(), List.of(kiosk.office.tells(1, sent.release())));
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void theChildAtWorkGoesOnWithTheOldVersionAndTheNextIsOfferedTheNewOne() throws Exception {
        kiosk.goTo("question");
        kiosk.tap("#dont-know");

        assertThat(kiosk.folder.shelf.bring(sent.file())).isInstanceOf(Brought.Placed.class);
        kiosk.tick();
        kiosk.goTo("hand-over");
        kiosk.tick();
        kiosk.tap("#hand-over #hand-over");
        kiosk.await("thanks");
        kiosk.tap("#home");
        kiosk.await("start");
        assertThat(version(1)).isEqualTo(sent.release().version() - 1);

        kiosk.tick();
        kiosk.goTo("hand-over");
        kiosk.tap("#hand-over #hand-over");
        kiosk.await("thanks");
        assertThat(version(2)).isEqualTo(sent.release().version());
    }

    @Test
    void whileAnOfferStandsItDoesNotChangeUnderTheChildsFinger() throws Exception {
        kiosk.goTo("survey");
        kiosk.folder.shelf.bring(sent.file());
        kiosk.tick();

        kiosk.goTo("hand-over");
        kiosk.tap("#hand-over #hand-over");
        kiosk.await("thanks");

        assertThat(version(1)).isEqualTo(sent.release().version() - 1);
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("thanks");
    }

    private int version(long number) {
        kiosk.folder.outbox.carried(8).bundles().forEach(kiosk.office::take);
        return ((FinishedSession) FinishedJson.read(kiosk.office.open(number))).version();
    }
}
