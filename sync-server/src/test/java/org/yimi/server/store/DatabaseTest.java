package org.yimi.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class DatabaseTest {
    @TempDir
    Path dir;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(dir.resolve("office.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsWrittenIsThereAfterOpeningAgain() {
        database.change(transaction -> addOrg(transaction, 1));
        database.close();

        database = Database.open(dir.resolve("office.db"));

        assertThat(orgs()).isEqualTo(1);
    }

    @Test
    void aWriteThatThrowsLeavesNothing() {
        assertThatThrownBy(() -> database.change(transaction -> {
                    addOrg(transaction, 1);
                    throw new IllegalArgumentException("half way");
                }))
                .hasMessage("half way");

        assertThat(orgs()).isZero();
    }

    @Test
    void onlyTheBadPartOfATransactionIsRolledBack() {
        database.change(transaction -> {
            transaction.savepoint(() -> addOrg(transaction, 1));
            assertThatThrownBy(() -> transaction.savepoint(() -> {
                        addOrg(transaction, 2);
                        transaction.savepoint(() -> addOrg(transaction, 4));
                        throw new IllegalArgumentException("bad bundle");
                    }))
                    .hasMessage("bad bundle");
            transaction.savepoint(() -> addOrg(transaction, 3));
        });

        assertThat(orgs()).isEqualTo(2);
    }

    @Test
    void aReaderSeesWhatIsCommittedWhileAWriterIsAtWork() throws Exception {
        var written = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var writer = new FutureTask<>(() -> database.write(transaction -> {
            addOrg(transaction, 1);
            written.countDown();
            await(seen);
            return true;
        }));
        Thread.ofPlatform().start(writer);
        written.await();

        try {
            assertThat(orgs()).isZero();
        } finally {
            seen.countDown();
        }

        assertThat(writer.get()).isTrue();
        assertThat(orgs()).isEqualTo(1);
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> database.read(transaction -> {
                    addOrg(transaction, 1);
                    return true;
                }))
                .hasMessageContaining("readonly");
    }

    @Test
    void foreignKeysAreHeld() {
        assertThatThrownBy(() -> database.change(transaction -> transaction
                        .handle()
                        .execute("insert into org (id, parent, kind, name_zh, name_en) values (2, 99, 'x', 'x', 'x')")))
                .hasMessageContaining("FOREIGN KEY");
    }

    @Test
    void theAuditLogIsNeverChanged() {
        database.change(transaction -> transaction
                .handle()
                .execute("insert into audit (at, account, action, object, success) values (1, 'a', 'b', 'c', 1)"));

        assertThatThrownBy(() -> database.change(
                        transaction -> transaction.handle().execute("update audit set account = 'z'")))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.change(transaction -> transaction.handle().execute("delete from audit")))
                .hasMessageContaining("append-only");
    }

    @Test
    void aVirtualThreadIsRefused() throws InterruptedException {
        var task = new FutureTask<>(this::orgs);
        Thread.ofVirtual().start(task).join();

        assertThatThrownBy(task::get)
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("platform threads only");
    }

    @Test
    void aWriteInsideAWriteIsRefused() {
        assertThatThrownBy(() -> database.change(_ -> database.change(transaction -> addOrg(transaction, 1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside");
    }

    @Test
    void aNewerDatabaseIsRefusedWithBothNumbersAndStaysAsItWas() {
        database.change(transaction -> {
            addOrg(transaction, 1);
            transaction
                    .handle()
                    .execute("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                            + " installed_by, installed_on, execution_time, success)"
                            + " values (99, '9', 'later', 'SQL', 'V9__later.sql', 1, '', '2030-01-01 00:00:00', 1, 1)");
        });
        database.close();

        assertThatThrownBy(() -> Database.open(dir.resolve("office.db")))
                .isInstanceOf(NewerDatabase.class)
                .hasMessageContaining("version 9")
                .hasMessageContaining("version 8");
    }

    private static void addOrg(Transaction transaction, long id) {
        transaction
                .handle()
                .execute("insert into org (id, kind, name_zh, name_en) values (?, 'home', '童趣', 'Tongqu')", id);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int orgs() {
        return database.read(transaction -> transaction
                .handle()
                .createQuery("select count(*) from org")
                .mapTo(Integer.class)
                .one());
    }
}
