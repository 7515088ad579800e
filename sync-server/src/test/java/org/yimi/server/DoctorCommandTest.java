package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.SignKey;
import org.yimi.server.doctor.Doctor;
import org.yimi.server.doctor.Finding;
import org.yimi.server.doctor.Finding.Grade;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.office.Kiosks;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;
import org.yimi.server.tls.CertificateFiles;
import org.yimi.server.tls.TestAuthority;
import org.yimi.server.tls.Trust;

class DoctorCommandTest {
    private static final Path PACKS = Path.of("../content/packs");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final KioskId KIOSK = new KioskId(0x0123456789abcdefL);

    @TempDir
    private static Path authorities;

    private static TestAuthority authority;
    private static CertificateFiles office;
    private static Instant issued;

    @TempDir
    private Path dir;

    private Path data;
    private String site;
    private StringWriter out;
    private StringWriter err;
    private Instant now;

    @BeforeAll
    static void issue() throws Exception {
        authority = new TestAuthority(authorities, "District");
        office = authority.issue("office", "EC", "dns:office.test");
        authority.appendTo(office.chain());
        issued = office.read().own().getNotBefore().toInstant().plusSeconds(60);
    }

    @BeforeEach
    void init() {
        data = dir.resolve("data");
        out = new StringWriter();
        err = new StringWriter();
        now = NOW;
        run("init", "--data", data.toString(), "--name-zh", "海州区", "--name-en", "Haizhou", "--recovery-file", dir + "/root");
        run("add-site", "--data", data.toString(), "--kind", "学校", "--name-zh", "一小", "--name-en", "First");
        site = out.toString().lines().toList().getLast();
    }

    @Test
    void aSoundDistrictHasALineForEachThingAndNothingBad() {
        assertThat(doctor()).isZero();

        assertThat(lines().stream().map(line -> line.split(" +", -1)[1]).toList())
                .containsExactly("data", "keys", "backup", "disk", "schema", "database", "clock", "epoch", "feed", "kiosks",
                        "packs", "notice", "phones");
        assertThat(line("notice")).startsWith("look").contains("notice.yaml", "server notice --test");
        assertThat(lines().stream().filter(line -> !line.startsWith("ok   ") && !line.contains(" notice ")).toList())
                .singleElement()
                .asString()
                .startsWith("look phones")
                .contains("publicly trusted certificate", "camera", "service worker", "USB");
    }

    @Test
    void itChangesNothingAndWorksBesideARunningServer() throws Exception {
        var before = bytes();
        try (var running = Database.open(data.resolve("office.db"))) {
            running.change(transaction -> {});
            assertThat(doctor()).isZero();
        }
        assertThat(doctor()).isZero();

        assertThat(bytes()).isEqualTo(before);
        try (var open = Database.openToRead(data.resolve("office.db"))) {
            assertThatThrownBy(() -> open.change(transaction -> new Kiosks(open).revoke(transaction, KIOSK, LocalDate.EPOCH)))
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void filesThatOthersMayReadAreBad() throws Exception {
        Files.setPosixFilePermissions(data.resolve("office.db"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(data.resolve("keys/private.keyset"), PosixFilePermissions.fromString("rw-r-----"));

        assertThat(doctor()).isEqualTo(1);

        assertThat(line("data")).startsWith("bad ").contains("office.db", "can be read by others: chmod go= ");
        assertThat(line("keys")).startsWith("bad ").contains("private.keyset", "chmod go= ");
    }

    @Test
    void missingKeysAndAMissingBackupAreBad() throws Exception {
        Files.delete(data.resolve("keys/private.keyset"));
        Files.delete(data.resolve("keyset.backup"));

        assertThat(doctor()).isEqualTo(1);

        assertThat(line("keys")).startsWith("bad ").contains("private.keyset");
        assertThat(line("backup")).startsWith("bad ").contains("keyset.backup is missing");
    }

    @Test
    void aDamagedDatabaseIsBadAndTheRestIsStillLookedAt() throws Exception {
        try (var file = FileChannel.open(data.resolve("office.db"), StandardOpenOption.WRITE)) {
            for (var page = 3; page < 20; page++) file.write(ByteBuffer.wrap(new byte[200]), page * 4096L);
        }

        assertThat(doctor()).isEqualTo(1);

        assertThat(lines()).anyMatch(line -> line.startsWith("bad  database"));
        assertThat(line("packs")).startsWith("ok ");
    }

    @Test
    void aFolderWithoutADistrictIsBadAndStaysEmpty() {
        data = dir.resolve("nothing");

        assertThat(doctor()).isEqualTo(1);

        assertThat(lines()).singleElement().asString().startsWith("bad  data").contains("server init");
        assertThat(data).doesNotExist();
    }

    @Test
    void anOlderSchemaIsLookedAtAndANewerOneIsBad() throws Exception {
        var last = "installed_rank = (select max(installed_rank) from flyway_schema_history)";
        alter("delete from flyway_schema_history where " + last);
        assertThat(doctor()).isZero();
        assertThat(line("schema")).startsWith("look").contains("serve brings it up to date");

        alter("update flyway_schema_history set version = '99' where " + last);
        assertThat(doctor()).isEqualTo(1);
        assertThat(line("schema")).startsWith("bad ").contains("version 99", "newer program");
    }

    @Test
    void aClockBeforeWhatWasSignedIsBad() {
        now = NOW.minus(Duration.ofDays(1));
        assertThat(doctor()).isEqualTo(1);
        assertThat(line("clock")).startsWith("bad ").contains("set this machine's clock");

        now = NOW.plus(Duration.ofDays(500));
        assertThat(doctor()).isZero();
        assertThat(line("clock")).startsWith("look");
    }

    @Test
    void kiosksThatAreNotHeardOfAndWhatWaitsForAPersonAreNamed() {
        inDatabase((kiosks, transaction) -> kiosks
                .add(transaction, KIOSK, Long.parseLong(site), SignKey.random(new SecureRandom()).verifyKey(), Hash.of(new byte[0]),
                        LocalDate.EPOCH));
        doctor();
        assertThat(line("kiosks")).startsWith("look").contains(KIOSK.toString(), "一小", "never heard of");

        var head = new BundleHead(KIOSK, 1, 9, 0, 1, 1, false);
        inDatabase((kiosks, transaction) -> kiosks.contacted(transaction, KIOSK, head, NOW, new Totals(9, 4, 3, 2)));
        doctor();
        assertThat(line("kiosks")).startsWith("ok ").contains("1 enrolled");
        assertThat(line("disputes")).startsWith("look").contains("2 numbers", "server dispute");
        assertThat(line("aside")).startsWith("look").contains("3 envelopes");

        now = NOW.plus(Duration.ofDays(5));
        doctor();
        assertThat(line("kiosks")).startsWith("look").contains("not heard of for 5 days");
    }

    @Test
    void whatWasPublishedIsCountedAndAnEpochAfterARestoreIsNamed() throws Exception {
        var file = Files.writeString(dir.resolve("tell.yaml"), "site-settings: { motion: off }\n");
        run("publish", file.toString(), "--data", data.toString());
        run("restored", "--data", data.toString());

        doctor();

        assertThat(line("feed")).contains("1 items published, the last on 2026-03-01");
        assertThat(line("epoch")).contains("a backup was put back");
    }

    @Test
    void packsThatCannotBeReadAreBad() {
        assertThat(doctor("--packs", dir.resolve("none").toString())).isEqualTo(1);
        assertThat(line("packs")).startsWith("bad ").contains("none", "content lint");
    }

    @Test
    void aCertificateOfTheDistrictsOwnSaysThatPhonesNeedAnother() {
        now = issued;

        assertThat(doctor(tls(office, "--public-url", "https://office.test:8443"))).isZero();

        assertThat(line("tls-key")).startsWith("ok ");
        assertThat(line("tls-days")).startsWith("ok ").contains("89 more days");
        assertThat(line("tls-names")).startsWith("ok ").contains("office.test");
        assertThat(line("tls-chain")).startsWith("ok ").contains("complete");
        assertThat(line("phones"))
                .startsWith("look")
                .contains("not publicly trusted", "phones", "camera", "USB", "scanners", "ca.pem");
    }

    @Test
    void aPubliclyTrustedCertificateIsSaidToBeOne() throws Exception {
        var trust = new Trust(Set.of(authority.certificate()));
        var folder = new DataFolder(data);
        var doctor = new Doctor(data, folder.databaseFile(), List.of(PACKS), Optional.empty(), Optional.of(office), "https://office.test", trust, issued);

        assertThat(doctor.findings())
                .filteredOn(finding -> finding.topic().equals("phones"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.OK))
                .extracting(Finding::says)
                .asString()
                .contains("phones can collect");
    }

    @Test
    void whatIsWrongWithACertificateIsSaid() throws Exception {
        var alone = authority.issue("alone", "EC", "dns:other.test");
        Files.setPosixFilePermissions(alone.key(), PosixFilePermissions.fromString("rw-r--r--"));
        now = issued.plus(Duration.ofDays(80));

        assertThat(doctor(tls(alone, "--public-url", "https://office.test"))).isEqualTo(1);

        assertThat(line("tls-key")).startsWith("bad ").contains("read by anybody: chmod o=");
        assertThat(line("tls-days")).startsWith("look").contains("renew");
        assertThat(line("tls-names")).startsWith("bad ").contains("other.test, not for office.test");
        assertThat(line("tls-chain")).startsWith("look").contains("ends below CN=District", "fullchain.pem", "ca.pem");

        now = issued.plus(Duration.ofDays(100));
        assertThat(doctor(tls(alone))).isEqualTo(1);
        assertThat(line("tls-days")).startsWith("bad ").contains("over since");
        assertThat(line("tls-names")).startsWith("look").contains("--public-url");

        assertThat(doctor(tls(new CertificateFiles(office.chain(), alone.key())))).isEqualTo(1);
        assertThat(line("tls")).startsWith("bad ").contains("alone.key: does not belong");
    }

    @Test
    void httpsInFrontOfTheServerIsSaidNotToHaveBeenLookedAt() {
        assertThat(doctor("--public-url", "https://office.test")).isZero();
        assertThat(line("tls")).startsWith("look").contains("--tls-cert");
        assertThat(doctor("--public-url", "office")).isEqualTo(1);
        assertThat(err.toString()).contains("--public-url office");
    }

    @Test
    void serveRefusesACertificateThatCannotBeUsedBeforeItListens() {
        var serve = List.of("serve", "--data", data.toString(), "--packs", PACKS.toString(), "--port", "0");

        assertThat(run(with(serve, "--tls-cert", office.chain().toString()))).isEqualTo(1);
        assertThat(err.toString()).contains("--tls-cert and --tls-key belong together");
        assertThat(run(with(serve, "--tls-cert", office.chain().toString(), "--tls-key", dir + "/none.key"))).isEqualTo(1);
        assertThat(err.toString()).contains("none.key: does not exist");
    }

    private static String[] with(List<String> all, String... more) {
        return Stream.concat(all.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static String[] tls(CertificateFiles files, String... more) {
        return with(List.of("--tls-cert", files.chain().toString(), "--tls-key", files.key().toString()), more);
    }

    private int doctor(String... more) {
        var usual = List.of(more).contains("--packs")
                ? List.of("doctor", "--data", data.toString())
                : List.of("doctor", "--data", data.toString(), "--packs", PACKS.toString());
        out.getBuffer().setLength(0);
        return run(with(usual, more));
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private String line(String topic) {
        return lines().stream().filter(line -> line.split(" +", -1)[1].equals(topic)).findFirst().orElseThrow();
    }

    private List<Hash> bytes() throws Exception {
        try (var files = Files.walk(data)) {
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
        try (var database = Database.open(data.resolve("office.db"))) {
            database.change(transaction -> work.accept(new Kiosks(database), transaction));
        }
    }

    /** Past everything that would bring the schema up to date. */
    private void alter(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("office.db"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int run(String... args) {
        return Main.run(
                () -> now, new SecureRandom(), new StringReader(""), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
