package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Receipt.Range;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.Seal;
import org.yimi.content.envelope.SignKey;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.office.Kiosks;
import org.yimi.server.store.Database;

class StickCommandTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path dir;

    private Path data;
    private Path stick;
    private long site;
    private KeyFiles.Keys keys;
    private final StringWriter err = new StringWriter();
    private final SecureRandom random = new SecureRandom();
    private long bundles;

    private record Carrying(KioskId id, SignKey key) {}

    @BeforeEach
    void aDistrictWithASiteAndAStick() throws IOException {
        data = dir.resolve("data");
        stick = Files.createDirectory(dir.resolve("stick"));
        Files.createDirectories(stick.resolve("yimi/out"));
        runs(0, "init", "--data", data.toString(), "--name-zh", "海州区", "--name-en", "Haizhou", "--recovery-file",
                dir.resolve("root").toString());
        site = Long.parseLong(runs(0, "add-site", "--data", data.toString(), "--kind", "学校", "--name-zh", "一小",
                "--name-en", "First").getLast());
        keys = new KeyFiles(data).read();
    }

    @Test
    void bundlesOfSeveralKiosksAreTakenAndEachGetsItsReceipt() throws IOException {
        var first = kiosk();
        var second = kiosk();
        writes(first, 1, 3);
        writes(first, 4, 5);
        writes(second, 1, 2);

        var said = stick(0);

        assertThat(said).contains("kiosk " + first.id() + ": 2 bundles with 5 envelopes");
        assertThat(said).contains("kiosk " + second.id() + ": 1 bundles with 2 envelopes");
        assertThat(said.getLast()).contains("it may be pulled out now");
        assertThat(receipt(first).held()).extracting(Range::last).containsExactly(5L);
        assertThat(receipt(second).held()).extracting(Range::last).containsExactly(2L);
        assertThat(stick.resolve("yimi/out")).isEmptyDirectory();
    }

    @Test
    void twiceChangesNothing() throws IOException {
        var kiosk = kiosk();
        writes(kiosk, 1, 3);
        var again = Files.readAllBytes(files().getFirst());
        stick(0);
        var before = bytes();
        assertThat(stick(0)).contains("no bundles to take");
        assertThat(bytes()).isEqualTo(before);

        Files.write(stick.resolve("yimi/out/" + kiosk.id() + "-0000000000000000.bundle"), again);
        stick(0);
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void whatIsRefusedStaysAndIsNamedWithItsReasonAndTheOthersAreTaken() throws IOException {
        var kiosk = kiosk();
        writes(kiosk, 1, 3);
        writes(kiosk, 4, 6);
        var damaged = files().getLast();
        var bytes = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length - 10));
        writes(new Carrying(KioskId.random(random), SignKey.random(random)), 1, 1);
        var huge = Files.write(stick.resolve("yimi/out/holiday.bundle"), new byte[300 * 1024]);

        var said = stick(1);

        assertThat(said).anyMatch(line -> line.startsWith("not taken: " + damaged.getFileName() + ", truncated"));
        assertThat(said).anyMatch(line -> line.contains(", unknown-kiosk"));
        assertThat(said).anyMatch(line -> line.startsWith("not taken: holiday.bundle, oversized"));
        assertThat(damaged).exists();
        assertThat(huge).exists();
        assertThat(files()).hasSize(3);
        assertThat(receipt(kiosk).held()).hasSize(1);
    }

    @Test
    void aRevokedKiosksBundleStaysAndGetsNoReceipt() throws IOException {
        var kiosk = kiosk();
        writes(kiosk, 1, 1);
        runs(0, "revoke", "--data", data.toString(), "--kiosk", kiosk.id().toString());

        assertThat(stick(1)).anyMatch(line -> line.contains(", revoked"));

        assertThat(files()).hasSize(1);
        assertThat(stick.resolve("yimi/in").resolve(kiosk.id() + ".receipt")).doesNotExist();
    }

    @Test
    void theStickHasTheKeysAndAllThatWasEverPublishedInOrder() throws IOException {
        for (var i = 0; i < 3; i++) publish("site-settings: { motion: off }\n");
        stick(0);
        publish("site-settings: { motion: on }\n");
        stick(0);

        var pages = stick.resolve("yimi/in/feed");
        assertThat(names(pages)).containsExactly("0000000001-000000000001.page");
        var items = FeedPage.parse(Files.readAllBytes(pages.resolve("0000000001-000000000001.page"))).items();
        assertThat(items).map(item -> FeedItem.verified(item, keys.keySet()).number()).containsExactly(1L, 2L, 3L, 4L);
        var keySet = Bytes.of(Files.readAllBytes(stick.resolve("yimi/in/district.keyset")));
        assertThat(KeySet.verified(keySet, keys.root())).isEqualTo(keys.keySet());
    }

    @Test
    void afterARestoreThePagesOfTheEpochBeforeAreGone() throws IOException {
        publish("site-settings: { motion: off }\n");
        stick(0);
        runs(0, "restored", "--data", data.toString());
        stick(0);

        assertThat(names(stick.resolve("yimi/in/feed"))).singleElement().asString().doesNotStartWith("0000000001-");
    }

    @Test
    void aFolderThatIsNoStickIsRefused() throws IOException {
        var empty = Files.createDirectory(dir.resolve("empty"));
        runs(1, "stick", empty.toString(), "--data", data.toString(), "--packs", "../content/packs");

        assertThat(err.toString()).contains("there is no folder yimi in " + empty);
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void everyFileIsAudited() throws IOException {
        var kiosk = kiosk();
        writes(kiosk, 1, 3);
        Files.writeString(stick.resolve("yimi/out/老师 的.bundle"), "no bundle");
        stick(1);

        try (var database = Database.open(data.resolve("office.db"))) {
            List<String> audited = database.read(transaction -> transaction
                    .handle()
                    .createQuery("select success || ' ' || object from audit where action = 'take bundle from stick' order by id")
                    .mapTo(String.class)
                    .list());
            assertThat(audited).containsExactly("1 " + kiosk.id() + ": 3", "0 a file: truncated");
        }
    }

    private Carrying kiosk() {
        var kiosk = new Carrying(KioskId.random(random), SignKey.random(random));
        try (var database = Database.open(data.resolve("office.db"))) {
            var bearer = Hash.of(kiosk.id().toString().getBytes(StandardCharsets.UTF_8));
            database.change(transaction -> new Kiosks(database)
                    .add(transaction, kiosk.id(), site, kiosk.key().verifyKey(), bearer, LocalDate.parse("2026-01-01")));
        }
        return kiosk;
    }

    /** What cannot be opened is held all the same: here it is enough. */
    private void writes(Carrying kiosk, long first, long last) throws IOException {
        var seal = new Seal(keys.keySet(), kiosk.id());
        List<Envelope> envelopes = LongStream.rangeClosed(first, last)
                .mapToObj(number -> seal.seal(number, new byte[] {1, 2, 3}))
                .toList();
        var head = new BundleHead(kiosk.id(), ++bundles, last, envelopes.size(), 1, 0, false);
        var bytes = new Bundle(head, envelopes).signedBy(kiosk.key()).array();
        var name = kiosk.id() + "-" + Hash.of(bytes).bytes().hex().substring(0, 16) + ".bundle";
        Files.write(stick.resolve("yimi/out").resolve(name), bytes);
    }

    private Receipt receipt(Carrying kiosk) throws IOException {
        var file = stick.resolve("yimi/in").resolve(kiosk.id() + ".receipt");
        return Receipt.verified(Bytes.of(Files.readAllBytes(file)), keys.keySet());
    }

    private void publish(String yaml) throws IOException {
        runs(0, "publish", Files.writeString(dir.resolve("feed.yaml"), yaml).toString(), "--data", data.toString());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(stick.resolve("yimi/out"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private Map<String, String> bytes() throws IOException {
        try (var files = Files.walk(stick)) {
            var all = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList())
                all.put(file.toString(), Hash.of(Files.readAllBytes(file)).bytes().hex());
            return all;
        }
    }

    private List<String> stick(int status) {
        return runs(status, "stick", stick.toString(), "--data", data.toString(), "--packs", "../content/packs");
    }

    private List<String> runs(int status, String... args) {
        var out = new StringWriter();
        assertThat(Main.run(
                        () -> NOW,
                        new SecureRandom(),
                        new StringReader(""),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        args))
                .as(err::toString)
                .isEqualTo(status);
        return new ArrayList<>(out.toString().lines().toList());
    }
}
