package org.yimi.kiosk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Rotation;
import org.yimi.content.answer.SessionId;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.store.Drafts.Draft;

class DraftsTest {
    private static final SessionId ID = SessionId.random(new SecureRandom());

    @TempDir
    private Path dir;

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private @Nullable Database opened;

    private Database database() {
        return Objects.requireNonNull(opened);
    }

    private Drafts afterAStart() {
        close();
        opened = Database.open(dir.resolve("kiosk.db"));
        return new Drafts(opened, new VisitKeys(Optional.of(dir.resolve("key")), () -> now, new SecureRandom()));
    }

    @AfterEach
    void close() {
        if (opened != null) opened.close();
    }

    @Test
    void aCrashedVisitIsFoundAgainWithinThirtySeconds() {
        afterAStart().save(session(2));

        now = now.plusSeconds(30);

        assertThat(afterAStart().left()).contains(session(2));
    }

    @Test
    void afterThatItIsErasedForGood() {
        afterAStart().save(session(2));

        now = now.plusSeconds(31);
        assertThat(afterAStart().left()).isEmpty();
        now = now.minusSeconds(31);

        assertThat(afterAStart().left()).isEmpty();
        assertThat(dir.resolve("key")).doesNotExist();
    }

    @Test
    void aPowerCutLosesTheKeyAndWithItTheAnswers() throws Exception {
        afterAStart().save(session(2));

        Files.delete(dir.resolve("key"));

        assertThat(afterAStart().left()).isEmpty();
    }

    @Test
    void anotherVisitsKeyOpensNothing() throws Exception {
        afterAStart().save(session(2));

        Files.write(dir.resolve("key"), new byte[32]);
        Files.setLastModifiedTime(dir.resolve("key"), java.nio.file.attribute.FileTime.from(now));

        assertThat(afterAStart().left()).isEmpty();
    }

    @Test
    void anAnswerThatWasTakenBackIsGone() {
        var drafts = afterAStart();
        drafts.save(session(3));

        drafts.save(session(1));

        assertThat(afterAStart().left()).contains(session(1));
    }

    @Test
    void forgettingDestroysTheKeyAndTheRows() {
        var drafts = afterAStart();
        drafts.save(session(3));

        drafts.forget();

        assertThat(dir.resolve("key")).doesNotExist();
        assertThat(database().read(DraftTable::last)).isEmpty();
    }

    @Test
    void onlyTheOwnerMayReadTheKey() throws Exception {
        afterAStart().save(session(1));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void withoutARamFileSystemTheKeyLivesInTheProcessOnly() {
        var database = Database.open(dir.resolve("kiosk.db"));
        opened = database;
        var drafts = new Drafts(database, new VisitKeys(Optional.empty(), () -> now, new SecureRandom()));
        drafts.save(session(2));

        var restarted = new Drafts(database, new VisitKeys(Optional.empty(), () -> now, new SecureRandom()));

        assertThat(restarted.left()).isEmpty();
    }

    @Test
    void aNewerDatabaseIsRefusedWithBothNumbersAndLeftAsItIs() {
        afterAStart();
        database().read(transaction -> transaction.handle().execute("pragma user_version = 99"));
        close();

        assertThatThrownBy(() -> Database.open(dir.resolve("kiosk.db")))
                .isInstanceOf(NewerDatabase.class)
                .hasMessageContaining("99")
                .hasMessageContaining("knows 7");
    }

    @Test
    void aVirtualThreadMayNotTouchTheDatabase() throws Exception {
        afterAStart();
        var failure = new java.util.concurrent.CompletableFuture<Throwable>();

        Thread.ofVirtual().start(() -> {
            try {
                failure.complete(new AssertionError("read " + database().read(DraftTable::last)));
            } catch (IllegalStateException e) {
                failure.complete(e);
            }
        });

        assertThat(failure.get(10, java.util.concurrent.TimeUnit.SECONDS)).isInstanceOf(IllegalStateException.class);
    }

    private static Draft session(int answers) {
        var all = List.of(
                new Given("a", new Picked("slide")),
                new Given("b", new DoesNotKnow()),
                new Given("c", new Picked("swing")));
        var soFar = new FinishedSession(
                ID, "our-park", 1, AgeBand.C, HalfDay.parse("2026-03-01am"), false, all.subList(0, answers), Set.of());
        return new Draft(soFar, new Rotation(15));
    }
}
