package org.yimi.kiosk.stick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.PackShelf;
import org.yimi.kiosk.delivery.TestKiosk;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.stick.Trip.End;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** On a file system of its own, as small as need be; only whoever may mount one can run it. */
class SmallStickTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final int CHILDREN = 450;

    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private Database database;
    private Outbox outbox;
    private Carrier carrier;
    private Path stick;
    private boolean mounted;

    @BeforeEach
    void aKioskAndASmallStick() throws Exception {
        stick = Files.createDirectories(dir.resolve("media/stick"));
        mounted = mount("-t", "tmpfs", "-o", "size=48k", "none", stick.toString());
        assumeThat(mounted).as("may mount a file system").isTrue();
        Files.createDirectory(stick.resolve("yimi"));
        var credentials = office.enrol(dir);
        database = Database.open(dir.resolve("kiosk.db"));
        var drafts = new Drafts(database, new VisitKeys(Optional.empty(), () -> NOW, new SecureRandom()));
        outbox = new Outbox(database, drafts, credentials, () -> NOW, 30);
        var feed = new Feed(database, credentials);
        var shelf = new PackShelf(dir.resolve("packs"), credentials, feed, 0);
        carrier = new Carrier(
                Sticks.in(dir.resolve("media")), outbox, feed, new Bulletin(feed, () -> NOW), credentials, shelf);
        for (var child = 0; child < CHILDREN; child++) TestKiosk.handOver(outbox);
    }

    @AfterEach
    void close() throws Exception {
        if (database != null) database.close();
        if (mounted) assertThat(run(List.of("umount", stick.toString()))).isTrue();
    }

    @Test
    void aFullStickSaysHowMuchItLacksAndKeepsWhatIsWhole() throws Exception {
        var trip = carrier.carry(stick, _ -> {});

        assertThat(trip.end()).isInstanceOfSatisfying(
                End.Full.class, full -> assertThat(full.lacksBytes()).isBetween(10_000L, 60_000L));
        assertThat(trip.aboard()).isEqualTo(200);
        assertThat(bundles()).hasSize(1);
        assertThat(office.take(Bytes.of(Files.readAllBytes(bundles().getFirst()))).envelopes()).hasSize(200);
        assertThat(outbox.standing().waiting()).isEqualTo(CHILDREN);

        mount("-o", "remount,size=1m", stick.toString());
        var again = carrier.carry(stick, _ -> {});
        assertThat(again.end()).isEqualTo(new End.Whole());
        for (var file : bundles()) office.take(Bytes.of(Files.readAllBytes(file)));
        assertThat(outbox.apply(office.receipt(NOW))).isEqualTo(new Applied.Matched());
        assertThat(outbox.standing().waiting()).isZero();
    }

    @Test
    void otherPeoplesFilesMayTakeAllTheRoom() throws Exception {
        Files.write(stick.resolve("holiday.jpg"), new byte[40 * 1024]);

        var trip = carrier.carry(stick, _ -> {});

        assertThat(trip.end()).isInstanceOf(End.Full.class);
        assertThat(trip.aboard()).isZero();
        assertThat(stick.resolve("holiday.jpg")).hasSize(40 * 1024);
    }

    @Test
    void aLockedStickIsReadAndSaysThatItIsLocked() throws Exception {
        outboxIsReceiptedOnTheStick();
        mount("-o", "remount,ro", stick.toString());

        var trip = carrier.carry(stick, _ -> {});

        assertThat(trip.end()).isEqualTo(new End.ReadOnly());
        assertThat(trip.brought().receipt()).contains(new Applied.Matched());
    }

    @Test
    void aLockedStickThatIsNewIsSeenToBeLocked() throws Exception {
        Files.delete(stick.resolve("yimi"));
        mount("-o", "remount,ro", stick.toString());

        assertThat(carrier.look()).isEqualTo(new Found.Unmarked(stick, false));
        assertThat(carrier.mark(stick)).isEqualTo(new Found.Unmarked(stick, false));
    }

    private void outboxIsReceiptedOnTheStick() throws IOException {
        office.take(outbox.next());
        var in = Files.createDirectory(stick.resolve("yimi/in"));
        var kiosk = office.take(outbox.next()).head().kiosk();
        Files.write(in.resolve(kiosk + ".receipt"), office.receipt(NOW).array());
    }

    private List<Path> bundles() throws IOException {
        try (var files = Files.list(stick.resolve("yimi/out"))) {
            return files.toList();
        }
    }

    private static boolean mount(String... options) throws Exception {
        var command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(options));
        return run(command);
    }

    private static boolean run(List<String> command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
