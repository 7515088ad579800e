package org.yimi.kiosk.stick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.PackShelf;
import org.yimi.kiosk.delivery.TestKiosk;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** A kiosk, a stick in it, and the office that both belong to. */
final class KioskWithStick implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    final TestOffice office = new TestOffice();
    final Outbox outbox;
    final Feed feed;
    final PackShelf shelf;
    final Path stick;
    private final Path dir;
    private final Database database;
    private final Credentials credentials;

    KioskWithStick(Path dir) throws IOException {
        this.dir = dir;
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

    @Override
    public void close() {
        database.close();
    }

    Trip carry() {
        return carry(_ -> {});
    }

    Trip carry(Consumer<Step> onStep) {
        return carrier().carry(stick, onStep);
    }

    Carrier carrier() {
        var bulletin = new Bulletin(feed, () -> NOW);
        return new Carrier(Sticks.in(dir.resolve("media")), outbox, feed, bulletin, credentials, shelf);
    }

    void visits(int children) {
        for (var child = 0; child < children; child++) TestKiosk.handOver(outbox);
    }

    /** Where it is until {@link #pushIn}. */
    void pullOut() {
        try {
            Files.move(stick, dir.resolve("pulled-out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void pushIn() throws IOException {
        Files.move(dir.resolve("pulled-out"), stick);
    }

    void officeTakes() throws IOException {
        for (var file : bundles()) office.take(Bytes.of(Files.readAllBytes(file)));
    }

    List<Path> bundles() throws IOException {
        try (var files = Files.list(stick.resolve("yimi/out"))) {
            return files.sorted().toList();
        }
    }

    void page(long first, Bytes... items) throws IOException {
        var folder = Files.createDirectories(in().resolve("feed"));
        Files.write(folder.resolve("0000000001-%012d.page".formatted(first)), new FeedPage(List.of(items)).bytes());
    }

    void receiptOnStick(Bytes receipt) throws IOException {
        Files.createDirectories(in());
        Files.write(in().resolve(id() + ".receipt"), receipt.array());
    }

    Path in() {
        return stick.resolve("yimi/in");
    }

    /** As file names have it. */
    String id() {
        return credentials.identity().orElseThrow().kiosk().toString();
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
