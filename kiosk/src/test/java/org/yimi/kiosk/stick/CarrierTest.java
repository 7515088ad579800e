package org.yimi.kiosk.stick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.PackShelf;
import org.yimi.kiosk.delivery.SentPack;
import org.yimi.kiosk.delivery.TestKiosk;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.stick.Trip.End;
import org.yimi.kiosk.stick.Trip.Refusal;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

class CarrierTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private Database database;
    private Credentials credentials;
    private Outbox outbox;
    private Feed feed;
    private PackShelf shelf;
    private Path stick;

    @BeforeEach
    void aKioskAndAStick() throws IOException {
        var data = Files.createDirectory(dir.resolve("kiosk"));
        credentials = office.enrol(data);
        database = Database.open(data.resolve("kiosk.db"));
        var drafts = new Drafts(database, new VisitKeys(Optional.empty(), () -> NOW, new SecureRandom()));
        outbox = new Outbox(database, drafts, credentials, () -> NOW, 30);
        feed = new Feed(database, credentials);
        shelf = new PackShelf(data.resolve("packs"), credentials, feed, 0);
        shelf.open(Library.read(List.of(Path.of("../content/packs"))));
        stick = Files.createDirectories(dir.resolve("media/stick"));
        Files.createDirectory(stick.resolve("yimi"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWaitsLiesOnTheStickAsTheBundlesThatTheNetworkCarries() throws IOException {
        visits(450);

        var trip = carry();

        assertThat(trip.end()).isEqualTo(new End.Whole());
        assertThat(trip.aboard()).isEqualTo(450).isEqualTo(trip.waiting());
        assertThat(bundles()).hasSize(3).allMatch(file -> name(file).matches(kiosk() + "-[0-9a-f]{16}\\.bundle"));
        officeTakes();
        assertThat(outbox.apply(office.receipt(NOW))).isEqualTo(new Applied.Matched());
        assertThat(outbox.standing().delivered()).isEqualTo(450);
    }

    @Test
    void nothingCountsAsDeliveredUntilTheReceiptComesBackOnTheStick() throws IOException {
        visits(3);
        carry();
        assertThat(outbox.standing().waiting()).isEqualTo(3);

        officeTakes();
        receiptOnStick(office.receipt(NOW));
        var trip = carry();

        assertThat(trip.brought().receipt()).contains(new Applied.Matched());
        assertThat(trip.waiting()).isZero();
        assertThat(outbox.standing().delivered()).isEqualTo(3);
    }

    @Test
    void aSecondTimeOnlyWhatIsNewIsWrittenAndBundlesThatTheOfficeHasGo() throws IOException {
        visits(250);
        carry();
        var first = bundles();
        visits(1);
        carry();
        assertThat(bundles()).hasSize(3).containsAll(first);

        officeTakes();
        receiptOnStick(office.receipt(NOW));
        visits(2);
        var trip = carry();

        assertThat(bundles()).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(trip.aboard()).isEqualTo(2);
    }

    @Test
    void whereNothingWaitsOneSignOfLifeAsksForTheReceiptOnceMore() throws IOException {
        carry();
        var trip = carry();

        assertThat(trip.end()).isEqualTo(new End.Whole());
        assertThat(bundles()).hasSize(1);
        assertThat(office.take(Bytes.of(Files.readAllBytes(bundles().getFirst()))).envelopes()).isEmpty();
    }

    @Test
    void whatOtherKiosksLeftOnTheStickStays() throws IOException {
        visits(1);
        var out = Files.createDirectories(stick.resolve("yimi/out"));
        var others = List.of(
                Files.writeString(out.resolve("fedcba9876543210-0123456789abcdef.bundle"), "theirs"),
                Files.writeString(out.resolve("fedcba9876543210-0123456789abcdef.bundle.new"), "half"),
                Files.writeString(stick.resolve("holiday.jpg"), "mine"));
        carry();

        assertThat(others).allMatch(Files::exists);
    }

    @Test
    void pulledOutAfterAnyFileNothingIsLostAndTheNextTimeGoesOn() throws IOException {
        visits(450);
        for (var after = 1; after <= 2; after++) {
            var last = after;
            var trip = carry(step -> {
                if (step.files() == last) pullOut();
            });
            assertThat(trip.end()).isEqualTo(new End.Gone());
            assertThat(outbox.standing().waiting()).isEqualTo(450);
            Files.move(dir.resolve("pulled-out"), stick);
        }

        assertThat(carry().end()).isEqualTo(new End.Whole());
        officeTakes();
        receiptOnStick(office.receipt(NOW));
        carry();
        assertThat(outbox.standing().delivered()).isEqualTo(450);
    }

    @Test
    void pulledOutBetweenTwoPagesTheFeedIsAtTheEndOfTheFirst() throws IOException {
        page(1, office.tells(1, SiteSettings.USUAL));
        page(2, office.tells(2, SiteSettings.USUAL));

        var trip = carry(step -> {
            if (step.files() == 1) pullOut();
        });

        assertThat(trip.end()).isEqualTo(new End.Gone());
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 1));
        Files.move(dir.resolve("pulled-out"), stick);
        assertThat(carry().brought().feedItems()).isEqualTo(1);
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 2));
    }

    @Test
    void halfAFileFromTheLastTimeIsClearedAndDamagedBundlesAreWrittenAnew() throws IOException {
        visits(250);
        carry();
        var damaged = bundles().getFirst();
        Files.write(damaged, new byte[] {1, 2, 3});
        var half = Files.write(damaged.resolveSibling(kiosk() + "-00112233aabbccdd.bundle.new"), new byte[100]);

        assertThat(carry().aboard()).isEqualTo(250);

        assertThat(half).doesNotExist();
        assertThat(damaged).doesNotExist();
        officeTakes();
        assertThat(outbox.apply(office.receipt(NOW))).isEqualTo(new Applied.Matched());
        assertThat(outbox.standing().waiting()).isZero();
    }

    @Test
    void aForeignOrDamagedReceiptIsNamedAndChangesNothing() throws IOException {
        visits(2);
        var file = kiosk() + ".receipt";
        carry();
        officeTakes();

        receiptOnStick(new TestOffice().receipt(NOW));
        assertThat(carry().brought().refused()).containsExactly(new Refusal(file, "bad-signature"));
        var cut = office.receipt(NOW).array();
        Files.write(in().resolve(file), Arrays.copyOf(cut, cut.length / 2));
        assertThat(carry().brought().refused()).containsExactly(new Refusal(file, "truncated"));
        Files.write(in().resolve(file), new byte[65 * 1024]);
        assertThat(carry().brought().refused()).containsExactly(new Refusal(file, "oversized"));
        assertThat(outbox.standing().waiting()).isEqualTo(2);

        receiptOnStick(office.receipt(NOW));
        assertThat(carry().brought().receipt()).contains(new Applied.Matched());
        receiptOnStick(office.receipt(NOW.minusSeconds(60)));
        assertThat(carry().brought().receipt()).contains(new Applied.Older());
        assertThat(outbox.standing().waiting()).isZero();
    }

    @Test
    void theFeedIsTakenUpToAGapAndGoesOnOnceItIsClosed() throws IOException {
        page(1, office.tells(1, SiteSettings.USUAL), office.tells(2, SiteSettings.USUAL));
        page(4, office.tells(4, SiteSettings.USUAL));

        var trip = carry();
        assertThat(trip.brought().feedItems()).isEqualTo(2);
        assertThat(trip.brought().refused()).containsExactly(new Refusal("0000000001-000000000004.page", "gap"));

        page(3, office.tells(3, SiteSettings.USUAL));
        assertThat(carry().brought().feedItems()).isEqualTo(2);
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 4));
    }

    @Test
    void aForgedPageIsNamedAndWhatStandsBeforeItIsTaken() throws IOException {
        page(1, office.tells(1, SiteSettings.USUAL));
        page(2, new TestOffice().tells(2, SiteSettings.USUAL));

        var trip = carry();

        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 1));
        assertThat(trip.brought().refused()).containsExactly(new Refusal("0000000001-000000000002.page", "bad-signature"));
    }

    @Test
    void packsThatTheFeedNamesAreTakenAndWhatIsNoneIsNamed() throws IOException {
        var packs = Files.createDirectories(in().resolve("packs"));
        var sent = SentPack.of("our-park", 2, dir, office);
        var stranger = SentPack.of("our-city", 2, dir, office);
        Files.copy(sent.file(), packs.resolve("a.yimipack"));
        Files.copy(stranger.file(), packs.resolve("b.yimipack"));
        Files.createFile(packs.resolve("c.yimipack"));
        page(1, office.tells(1, sent.release()));

        var trip = carry();

        assertThat(trip.brought().packs()).isEqualTo(1);
        assertThat(trip.brought().refused()).containsExactly(new Refusal("c.yimipack", "not-readable"));
        assertThat(shelf.lines()).containsExactly("our-park-2");
        assertThat(carry().brought().packs()).isZero();
    }

    @Test
    void grantsForAKioskThatIsNotEnrolledAreReadAndNothingIsWritten() throws IOException {
        Files.delete(dir.resolve("kiosk/identity"));
        Files.createDirectories(in());
        Files.writeString(in().resolve("school.enrolment"), "grant");
        Files.write(in().resolve("huge.txt"), new byte[10]);

        assertThat(carrier().grants(stick)).containsExactly(Bytes.of("grant".getBytes(StandardCharsets.UTF_8)));
        assertThat(carry().end()).isEqualTo(new End.Whole());
        assertThat(stick.resolve("yimi/out")).doesNotExist();
    }

    @Test
    void aStickThatIsGoneHasNoGrants() throws IOException {
        pullOut();

        assertThat(carrier().grants(stick)).isEmpty();
    }

    @Test
    void stepsCountEveryFileThatIsReadOrWritten() throws IOException {
        visits(450);
        page(1, office.tells(1, SiteSettings.USUAL));
        receiptOnStick(office.receipt(NOW));
        var steps = new ArrayList<Step>();

        carry(steps::add);

        assertThat(steps).last().isEqualTo(new Step(5, 5));
        assertThat(steps).isSortedAccordingTo(Comparator.comparingInt(Step::files));
    }

    private Trip carry() {
        return carry(CarrierTest::unseen);
    }

    private Trip carry(Consumer<Step> onStep) {
        return carrier().carry(stick, onStep);
    }

    private Carrier carrier() {
        var bulletin = new Bulletin(feed, () -> NOW);
        return new Carrier(Sticks.in(dir.resolve("media")), outbox, feed, bulletin, credentials, shelf);
    }

    private void visits(int children) {
        for (var child = 0; child < children; child++) outbox.handOver(TestKiosk.session());
    }

    private void pullOut() {
        try {
            Files.move(stick, dir.resolve("pulled-out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void officeTakes() throws IOException {
        for (var file : bundles()) office.take(Bytes.of(Files.readAllBytes(file)));
    }

    private List<Path> bundles() throws IOException {
        try (var files = Files.list(stick.resolve("yimi/out"))) {
            return files.sorted().toList();
        }
    }

    private void page(long first, Bytes... items) throws IOException {
        var folder = Files.createDirectories(in().resolve("feed"));
        Files.write(folder.resolve("0000000001-%012d.page".formatted(first)), new FeedPage(List.of(items)).bytes());
    }

    private void receiptOnStick(Bytes receipt) throws IOException {
        Files.createDirectories(in());
        Files.write(in().resolve(kiosk() + ".receipt"), receipt.array());
    }

    private Path in() {
        return stick.resolve("yimi/in");
    }

    private String kiosk() {
        return credentials.identity().orElseThrow().kiosk().toString();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void unseen(Step step) {}
}
