package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.OpeningHours;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.store.Database;

class FeedTest {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final Audience ALL = new Audience.All();
    private static final Audience OURS = new Audience.Site(2);
    private static final Audience THEIRS = new Audience.Site(3);
    private static final SiteSettings STILL = new SiteSettings(OpeningHours.ALWAYS, false);

    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private final SignKey stranger = PrivateKeySet.first(new SecureRandom()).feed();
    private Database database;
    private Identity identity;
    private Feed feed;

    @BeforeEach
    void open() {
        database = Database.open(dir.resolve("kiosk.db"));
        var credentials = office.enrol(dir);
        identity = credentials.identity().orElseThrow();
        feed = new Feed(database, credentials);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatTheDistrictSaysLastIsInForce() {
        assertThat(take(item(1, ALL, lines("12355")), item(2, OURS, STILL), item(3, ALL, lines("12345")))).isTrue();

        assertThat(feed.told().helpLines()).isEqualTo(lines("12345"));
        assertThat(feed.told().settings()).isEqualTo(STILL);
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 3));
        assertThat(kept()).containsExactly(2L, 3L);
    }

    @Test
    void whatItSaidBeforeIsKnownAgainAfterARestart() {
        take(item(1, ALL, lines("12355")));
        database.close();
        database = Database.open(dir.resolve("kiosk.db"));

        assertThat(new Feed(database, new Credentials(dir)).told().helpLines()).isEqualTo(lines("12355"));
    }

    @Test
    void beforeItSaidAnythingOnlyWhatIsSafeIsInForce() {
        assertThat(feed.told()).isEqualTo(new Told(HelpLines.NONE, SiteSettings.USUAL, StaffList.NONE, Instant.EPOCH));
    }

    @Test
    void anItemIsTakenOnceAndWhatIsKnownIsPassedOver() {
        var first = item(1, ALL, lines("12355"));
        take(first, item(2, ALL, lines("12345")));

        assertThat(take(first)).isFalse();
        assertThat(take(first, item(3, ALL, STILL))).isTrue();
        assertThat(feed.told().helpLines()).isEqualTo(lines("12345"));
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 3));
    }

    @Test
    void whatIsForOthersIsPassedOverInItsTurnOnly() {
        var foreign = item(2, THEIRS, lines("99999"));
        var otherKiosk = item(3, new Audience.Kiosk(new KioskId(9)), lines("88888"));

        assertThat(take(foreign)).isFalse();
        assertThat(feed.cursor()).isEqualTo(FeedCursor.START);

        assertThat(take(item(1, ALL, lines("12355")), foreign, otherKiosk)).isTrue();
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 3));
        assertThat(feed.told().helpLines()).isEqualTo(lines("12355"));
        assertThat(kept()).containsExactly(1L);
    }

    @Test
    void aGapOrAForgedItemLosesNothingThatCameBeforeAndNothingThatComesAfter() {
        var forged = new FeedItem(1, 2, AT, ALL, HelpLines.KIND, lines("66666").bytes()).signedBy(stranger);

        assertThat(take(item(1, ALL, lines("12355")), forged, item(2, ALL, STILL))).isFalse();
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 1));
        assertThat(take(item(3, ALL, lines("12345")))).isFalse();
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 1));

        assertThat(take(item(2, ALL, STILL), item(3, ALL, lines("12345")))).isTrue();
        assertThat(feed.told()).isEqualTo(new Told(lines("12345"), STILL, StaffList.NONE, Instant.EPOCH));
    }

    @Test
    void damagedBytesAndKeysForSomethingElseAreRefused() {
        var good = item(1, ALL, STILL).array();
        var bent = good.clone();
        bent[bent.length / 2] ^= 1;
        var byReceiptKey = new FeedItem(1, 1, AT, ALL, STILL.kind(), STILL.bytes()).signedBy(office.keys.receipt());

        for (var bad : List.of(Bytes.of(bent), Bytes.of(new byte[3]), byReceiptKey)) assertThat(take(bad)).isFalse();
        assertThat(feed.cursor()).isEqualTo(FeedCursor.START);
    }

    @Test
    void aKindOfALaterReleaseIsKeptAsideAndTheOthersGoOn() {
        var reply = new FeedItem(1, 1, AT, ALL, "reply", Bytes.of(new byte[] {7})).signedBy(office.keys.feed());
        var newerForm =
                new FeedItem(1, 3, AT, ALL, HelpLines.KIND, Bytes.of(new byte[] {7})).signedBy(office.keys.feed());

        assertThat(take(reply, item(2, ALL, lines("12355")), newerForm, item(4, ALL, STILL))).isTrue();

        assertThat(feed.told().helpLines()).isEqualTo(lines("12355"));
        assertThat(kept()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void anOfficeThatWasRestoredTellsEverythingAgain() {
        take(item(1, ALL, lines("12355")), item(2, ALL, STILL), item(3, ALL, lines("12345")));

        assertThat(take(item(7, 2, ALL, STILL))).isFalse();
        assertThat(take(item(7, 1, ALL, lines("12338")))).isTrue();

        assertThat(feed.cursor()).isEqualTo(new FeedCursor(7, 1));
        assertThat(feed.told()).isEqualTo(new Told(lines("12338"), SiteSettings.USUAL, StaffList.NONE, Instant.EPOCH));
        assertThat(take(item(4, ALL, lines("12345")))).isFalse();
        assertThat(feed.told().helpLines()).isEqualTo(lines("12338"));
    }

    private boolean take(Bytes... items) {
        return feed.take(identity, List.of(items));
    }

    private Bytes item(long number, Audience audience, FeedBody body) {
        return item(1, number, audience, body);
    }

    private Bytes item(int epoch, long number, Audience audience, FeedBody body) {
        return new FeedItem(epoch, number, AT, audience, body.kind(), body.bytes()).signedBy(office.keys.feed());
    }

    static HelpLines lines(String... numbers) {
        var name = new Wording("热线", "Line");
        var day = LocalDate.parse("2026-02-20");
        return new HelpLines(IntStream.range(0, numbers.length)
                .mapToObj(i -> new HelpLine(name, numbers[i], name, day, day.plusMonths(i + 1)))
                .toList());
    }

    private List<Long> kept() {
        return database.read(transaction -> transaction
                .handle()
                .createQuery("select number from feed_item order by number")
                .mapTo(Long.class)
                .list());
    }
}
