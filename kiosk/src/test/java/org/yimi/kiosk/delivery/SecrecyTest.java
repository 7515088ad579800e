package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.pack.PackReader;
import org.yimi.content.safety.Screening;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;
import org.yimi.kiosk.visit.Unfinished;

/** What a thief of the disk can find. The pack lies outside the data folder, as packs do. */
class SecrecyTest {
    private static final String CANARY = "kanarienvogel-4711";
    private static final SessionId SESSION = SessionId.random(new SecureRandom());

    @TempDir
    private Path data;

    @TempDir
    private Path ram;

    @TempDir
    private Path packs;

    @TempDir
    private Path control;

    @Test
    void neitherDraftNorEnvelopeShowsAnAnswerOnTheDiskWhileAnUnsealedCopyDoes() throws Exception {
        var office = new TestOffice();
        try (var database = Database.open(data.resolve("kiosk.db"))) {
            var keys = new VisitKeys(Optional.of(ram.resolve("key")), InstantSource.system(), new SecureRandom());
            var drafts = new Drafts(database, keys);
            var outbox = new Outbox(database, drafts, office.enrol(data), InstantSource.system(), 30);
            var sittings = new Sittings(
                    drafts,
                    outbox,
                    () -> SESSION,
                    new SecureRandom(),
                    new Screener(Screening::own),
                    new Mark(database, data.resolve("duty-key"), new SecureRandom(), System::nanoTime));
            var interview = Interview.of(survey(), AgeBand.C).with(new Picked(CANARY));

            sittings.keep(new Unfinished.Answers(interview));
            assertThat(found(data, CANARY)).as("in the draft").isFalse();
            assertThat(found(data, SESSION.hex())).as("in the draft").isFalse();

            sittings.handOver(interview, Set.of(), false);
            assertThat(found(data, CANARY)).as("after sealing").isFalse();
            assertThat(found(data, SESSION.hex())).as("after sealing").isFalse();
            assertThat(ram.resolve("key")).doesNotExist();

            office.take(outbox.next());
        }
        writeUnsealed(office.open(1));
        assertThat(found(control, CANARY)).as("the scan finds what is there").isTrue();
        assertThat(found(control, SESSION.hex())).as("the scan finds what is there").isTrue();
        assertThat(SessionJson.read(office.open(1)).id()).isEqualTo(SESSION);
    }

    /** The control: the same content in the same kind of database, only not sealed. */
    private void writeUnsealed(byte[] content) throws Exception {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + control.resolve("kiosk.db"));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("create table outbox (number integer primary key, sealed blob)");
            try (var insert = connection.prepareStatement("insert into outbox (sealed) values (?)")) {
                insert.setBytes(1, content);
                insert.execute();
            }
        }
    }

    private static boolean found(Path folder, String text) throws IOException {
        var needle = text.getBytes(StandardCharsets.UTF_8);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> contains(file, needle));
        }
    }

    private static boolean contains(Path file, byte[] needle) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.contains(new String(needle, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Survey survey() throws IOException {
        Files.createDirectories(packs.resolve("surveys"));
        Files.createDirectories(packs.resolve("pictures"));
        Files.write(packs.resolve("pictures/a.png"), new byte[] {1});
        Files.writeString(packs.resolve("pack.yaml"), "pack: birds\nversion: 1\ntitle: { zh: 小鸟, en: Birds }\n");
        Files.writeString(
                packs.resolve("surveys/birds.yaml"),
                """
                survey: birds
                version: 1
                title: { zh: 小鸟, en: Birds }
                picture: a.png
                bands: [C]
                questions:
                  - this-or-that: like
                    prompt: { zh: 喜欢什么？, en: What do you like? }
                    picture: a.png
                    choices:
                      - { id: %s, zh: 金丝雀, en: Canary, picture: a.png }
                      - { id: sparrow, zh: 麻雀, en: Sparrow, picture: a.png }
                """
                        .formatted(CANARY));
        return PackReader.read(packs).surveys().getFirst();
    }
}
