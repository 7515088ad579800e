package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.SignKey;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.office.Kiosks;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** What the doctor says of a district's data, keys, kiosks and packs. */
class DoctorCommandTest {
    private static final KioskId KIOSK = new KioskId(0x0123456789abcdefL);

    @TempDir
    private Path dir;

    private DoctorVisits visits;
    private TypedCommands commands;

    @BeforeEach
    void init() {
        visits = DoctorVisits.of(dir);
        commands = visits.commands();
    }

    @Test
    void aSoundDistrictHasALineForEachThingAndNothingBad() {
        assertThat(visits.visit()).isZero();

        assertThat(visits.topics())
                .containsExactly("data", "keys", "backup", "disk", "schema", "database", "clock", "epoch", "feed", "kiosks",
                        "packs", "notice", "phones");
        assertThat(visits.line("notice")).startsWith("look").contains("notice.yaml", "server notice --test");
        assertThat(visits.lines().stream().filter(line -> !line.startsWith("ok   ") && !line.contains(" notice ")).toList())
                .singleElement()
                .asString()
                .startsWith("look phones")
                .contains("publicly trusted certificate", "camera", "service worker", "USB");
    }

    @Test
    void itChangesNothingAndWorksBesideARunningServer() throws Exception {
        var before = bytes();
        try (var running = Database.open(visits.data().resolve("office.db"))) {
            running.change(transaction -> {});
            assertThat(visits.visit()).isZero();
        }
        assertThat(visits.visit()).isZero();

        assertThat(bytes()).isEqualTo(before);
        try (var open = Database.openToRead(visits.data().resolve("office.db"))) {
            assertThatThrownBy(() -> open.change(transaction -> new Kiosks(open).revoke(transaction, KIOSK, LocalDate.EPOCH)))
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void filesThatOthersMayReadAreBad() throws Exception {
        Files.setPosixFilePermissions(visits.data().resolve("office.db"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(visits.data().resolve("keys/private.keyset"), PosixFilePermissions.fromString("rw-r-----"));

        assertThat(visits.visit()).isEqualTo(1);

        assertThat(visits.line("data")).startsWith("bad ").contains("office.db", "can be read by others: chmod go= ");
        assertThat(visits.line("keys")).startsWith("bad ").contains("private.keyset", "chmod go= ");
    }

    @Test
    void missingKeysAndAMissingBackupAreBad() throws Exception {
        Files.delete(visits.data().resolve("keys/private.keyset"));
        Files.delete(visits.data().resolve("keyset.backup"));

        assertThat(visits.visit()).isEqualTo(1);

        assertThat(visits.line("keys")).startsWith("bad ").contains("private.keyset");
        assertThat(visits.line("backup")).startsWith("bad ").contains("keyset.backup is missing");
    }

    @Test
    void aDamagedDatabaseIsBadAndTheRestIsStillLookedAt() throws Exception {
        try (var file = FileChannel.open(visits.data().resolve("office.db"), StandardOpenOption.WRITE)) {
            for (var page = 3; page < 20; page++) file.write(ByteBuffer.wrap(new byte[200]), page * 4096L);
        }

        assertThat(visits.visit()).isEqualTo(1);

        assertThat(visits.lines()).anyMatch(line -> line.startsWith("bad  database"));
        assertThat(visits.line("packs")).startsWith("ok ");
    }

    @Test
    void aFolderWithoutADistrictIsBadAndStaysEmpty() {
        var data = dir.resolve("nothing");

        assertThat(visits.visitIn(data)).isEqualTo(1);

        assertThat(visits.lines()).singleElement().asString().startsWith("bad  data").contains("server init");
        assertThat(data).doesNotExist();
    }

    @Test
    void anOlderSchemaIsLookedAtAndANewerOneIsBad() throws Exception {
        var last = "installed_rank = (select max(installed_rank) from flyway_schema_history)";
        alter("delete from flyway_schema_history where " + last);
        assertThat(visits.visit()).isZero();
        assertThat(visits.line("schema")).startsWith("look").contains("serve brings it up to date");

        alter("update flyway_schema_history set version = '99' where " + last);
        assertThat(visits.visit()).isEqualTo(1);
        assertThat(visits.line("schema")).startsWith("bad ").contains("version 99", "newer program");
    }

    @Test
    void aClockBeforeWhatWasSignedIsBad() {
        commands.at(TypedCommands.NOW.minus(Duration.ofDays(1)));
        assertThat(visits.visit()).isEqualTo(1);
        assertThat(visits.line("clock")).startsWith("bad ").contains("set this machine's clock");

        commands.at(TypedCommands.NOW.plus(Duration.ofDays(500)));
        assertThat(visits.visit()).isZero();
        assertThat(visits.line("clock")).startsWith("look");
    }

    @Test
    void kiosksThatAreNotHeardOfAndWhatWaitsForAPersonAreNamed() {
        inDatabase((kiosks, transaction) -> kiosks
                .add(transaction, KIOSK, Long.parseLong(visits.site()), SignKey.random(new SecureRandom()).verifyKey(), Hash.of(new byte[0]),
                        LocalDate.EPOCH));
        visits.visit();
        assertThat(visits.line("kiosks")).startsWith("look").contains(KIOSK.toString(), "一小", "never heard of");

        var head = new BundleHead(KIOSK, 1, 9, 0, 1, 1, false);
        inDatabase((kiosks, transaction) -> kiosks.contacted(transaction, KIOSK, head, TypedCommands.NOW, new Totals(9, 4, 3, 2)));
        visits.visit();
        assertThat(visits.line("kiosks")).startsWith("ok ").contains("1 enrolled");
        assertThat(visits.line("disputes")).startsWith("look").contains("2 numbers", "server dispute");
        assertThat(visits.line("aside")).startsWith("look").contains("3 envelopes");

        commands.at(TypedCommands.NOW.plus(Duration.ofDays(5)));
        visits.visit();
        assertThat(visits.line("kiosks")).startsWith("look").contains("not heard of for 5 days");
    }

    @Test
    void whatWasPublishedIsCountedAndAnEpochAfterARestoreIsNamed() throws Exception {
        var file = Files.writeString(dir.resolve("tell.yaml"), "site-settings: { motion: off }\n");
        commands.withData("publish", file.toString());
        commands.withData("restored");

        visits.visit();

        assertThat(visits.line("feed")).contains("1 items published, the last on 2026-03-01");
        assertThat(visits.line("epoch")).contains("a backup was put back");
    }

    @Test
    void packsThatCannotBeReadAreBad() {
        assertThat(visits.visit("--packs", dir.resolve("none").toString())).isEqualTo(1);
        assertThat(visits.line("packs")).startsWith("bad ").contains("none", "content lint");
    }

    private List<Hash> bytes() throws Exception {
        try (var files = Files.walk(visits.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("-shm") && !file.toString().endsWith("-wal"))
                    .sorted()
                    .map(DoctorCommandTest::hash)
                    .toList();
        }
    }

    private static Hash hash(Path file) {
        try {
            return Hash.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inDatabase(BiConsumer<Kiosks, Transaction> work) {
        try (var database = Database.open(visits.data().resolve("office.db"))) {
            database.change(transaction -> work.accept(new Kiosks(database), transaction));
        }
    }

    /** Past everything that would bring the schema up to date. */
    private void alter(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + visits.data().resolve("office.db"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
