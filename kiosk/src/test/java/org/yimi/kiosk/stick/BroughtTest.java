package org.yimi.kiosk.stick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimi.kiosk.stick.KioskWithStick.NOW;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.SentPack;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.stick.Trip.End;
import org.yimi.kiosk.stick.Trip.Refusal;

class BroughtTest {
    private final Path dir;

    @AutoClose
    private final KioskWithStick kiosk;

    BroughtTest(@TempDir Path dir) throws IOException {
        this.dir = dir;
        kiosk = new KioskWithStick(dir);
    }

    @Test
    void aForeignOrDamagedReceiptIsNamedAndChangesNothing() throws IOException {
        kiosk.visits(2);
        var file = kiosk.id() + ".receipt";
        kiosk.carry();
        kiosk.officeTakes();

        kiosk.receiptOnStick(new TestOffice().receipt(NOW));
        assertThat(kiosk.carry().brought().refused()).containsExactly(new Refusal(file, "bad-signature"));
        var cut = kiosk.office.receipt(NOW).array();
        Files.write(kiosk.in().resolve(file), Arrays.copyOf(cut, cut.length / 2));
        assertThat(kiosk.carry().brought().refused()).containsExactly(new Refusal(file, "truncated"));
        Files.write(kiosk.in().resolve(file), new byte[65 * 1024]);
        assertThat(kiosk.carry().brought().refused()).containsExactly(new Refusal(file, "oversized"));
        assertThat(kiosk.outbox.standing().waiting()).isEqualTo(2);

        kiosk.receiptOnStick(kiosk.office.receipt(NOW));
        assertThat(kiosk.carry().brought().receipt()).contains(new Applied.Matched());
        kiosk.receiptOnStick(kiosk.office.receipt(NOW.minusSeconds(60)));
        assertThat(kiosk.carry().brought().receipt()).contains(new Applied.Older());
        assertThat(kiosk.outbox.standing().waiting()).isZero();
    }

    @Test
    void theFeedIsTakenUpToAGapAndGoesOnOnceItIsClosed() throws IOException {
        kiosk.page(1, kiosk.office.tells(1, SiteSettings.USUAL), kiosk.office.tells(2, SiteSettings.USUAL));
        kiosk.page(4, kiosk.office.tells(4, SiteSettings.USUAL));

        var trip = kiosk.carry();
        assertThat(trip.brought().feedItems()).isEqualTo(2);
        assertThat(trip.brought().refused()).containsExactly(new Refusal("0000000001-000000000004.page", "gap"));

        kiosk.page(3, kiosk.office.tells(3, SiteSettings.USUAL));
        assertThat(kiosk.carry().brought().feedItems()).isEqualTo(2);
        assertThat(kiosk.feed.cursor()).isEqualTo(new FeedCursor(1, 4));
    }

    @Test
    void aForgedPageIsNamedAndWhatStandsBeforeItIsTaken() throws IOException {
        kiosk.page(1, kiosk.office.tells(1, SiteSettings.USUAL));
        kiosk.page(2, new TestOffice().tells(2, SiteSettings.USUAL));

        var trip = kiosk.carry();

        assertThat(kiosk.feed.cursor()).isEqualTo(new FeedCursor(1, 1));
        assertThat(trip.brought().refused()).containsExactly(new Refusal("0000000001-000000000002.page", "bad-signature"));
    }

    @Test
    void pulledOutBetweenTwoPagesTheFeedIsAtTheEndOfTheFirst() throws IOException {
        kiosk.page(1, kiosk.office.tells(1, SiteSettings.USUAL));
        kiosk.page(2, kiosk.office.tells(2, SiteSettings.USUAL));

        var trip = kiosk.carry(step -> {
            if (step.files() == 1) kiosk.pullOut();
        });

        assertThat(trip.end()).isEqualTo(new End.Gone());
        assertThat(kiosk.feed.cursor()).isEqualTo(new FeedCursor(1, 1));
        kiosk.pushIn();
        assertThat(kiosk.carry().brought().feedItems()).isEqualTo(1);
        assertThat(kiosk.feed.cursor()).isEqualTo(new FeedCursor(1, 2));
    }

    @Test
    void packsThatTheFeedNamesAreTakenAndWhatIsNoneIsNamed() throws IOException {
        var packs = Files.createDirectories(kiosk.in().resolve("packs"));
        var sent = SentPack.of("our-park", 2, dir, kiosk.office);
        var stranger = SentPack.of("our-city", 2, dir, kiosk.office);
        Files.copy(sent.file(), packs.resolve("a.yimipack"));
        Files.copy(stranger.file(), packs.resolve("b.yimipack"));
        Files.createFile(packs.resolve("c.yimipack"));
        kiosk.page(1, kiosk.office.tells(1, sent.release()));

        var trip = kiosk.carry();

        assertThat(trip.brought().packs()).isEqualTo(1);
        assertThat(trip.brought().refused()).containsExactly(new Refusal("c.yimipack", "not-readable"));
        assertThat(kiosk.shelf.lines()).containsExactly("our-park-2");
        assertThat(kiosk.carry().brought().packs()).isZero();
    }

    @Test
    void grantsForAKioskThatIsNotEnrolledAreReadAndNothingIsWritten() throws IOException {
        Files.delete(dir.resolve("kiosk/identity"));
        Files.createDirectories(kiosk.in());
        Files.writeString(kiosk.in().resolve("school.enrolment"), "grant");
        Files.write(kiosk.in().resolve("huge.txt"), new byte[10]);

        assertThat(kiosk.carrier().grants(kiosk.stick)).containsExactly(Bytes.of("grant".getBytes(StandardCharsets.UTF_8)));
        assertThat(kiosk.carry().end()).isEqualTo(new End.Whole());
        assertThat(kiosk.stick.resolve("yimi/out")).doesNotExist();
    }

    @Test
    void aStickThatIsGoneHasNoGrants() throws IOException {
        kiosk.pullOut();

        assertThat(kiosk.carrier().grants(kiosk.stick)).isEmpty();
    }
}
