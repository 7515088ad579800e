package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** What a thief of the disk can find. The survey lies outside the data folder, as packs do. */
class SecrecyTest {
    private static final String CANARY = "kanarienvogel-4711";
    private static final SessionId SESSION = SessionId.random(new SecureRandom());

    @TempDir
    private Path data;

    @TempDir
    private Path ram;

    @TempDir
    private Path control;

    @Test
    void neitherDraftNorEnvelopeShowsAnAnswerOnTheDiskWhileAnUnsealedCopyDoes() throws Exception {
        var office = new TestOffice();
        try (var database = Database.open(data.resolve("kiosk.db"))) {
            var keys = new VisitKeys(Optional.of(ram.resolve("key")), InstantSource.system(), new SecureRandom());
            var drafts = new Drafts(database, keys);
            var outbox = new Outbox(database, drafts, office.enrol(data), InstantSource.system(), 30);
            var sittings = new Sittings(drafts, outbox, () -> SESSION);
            var interview = Interview.of(survey(), AgeBand.C).with(new Picked(CANARY));

            sittings.keep(interview);
            assertThat(found(data, CANARY)).as("in the draft").isFalse();
            assertThat(found(data, SESSION.hex())).as("in the draft").isFalse();

            sittings.handOver(interview);
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

    private static Survey survey() {
        var bands = Set.of(AgeBand.C);
        var ask = new Ask("like", new Wording("喜欢什么？", "What do you like?"), "a.png", bands, Condition.always());
        var question = new ThisOrThat(
                ask,
                new Choice(CANARY, new Wording("金丝雀", "Canary"), "a.png"),
                new Choice("sparrow", new Wording("麻雀", "Sparrow"), "a.png"));
        return new Survey("birds", 1, new Wording("小鸟", "Birds"), "a.png", bands, List.of(question));
    }
}
