package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.server.doctor.Doctor;
import org.yimi.server.doctor.Finding;
import org.yimi.server.doctor.Finding.Grade;
import org.yimi.server.tls.CertificateFiles;
import org.yimi.server.tls.TestAuthority;
import org.yimi.server.tls.Trust;

/** What the doctor says of the server's certificate. */
class DoctorCertificatesTest {
    @TempDir
    private static Path authorities;

    private static TestAuthority authority;
    private static CertificateFiles office;
    private static Instant issued;

    @TempDir
    private Path dir;

    private DoctorVisits visits;
    private TypedCommands commands;

    @BeforeAll
    static void issue() throws Exception {
        authority = new TestAuthority(authorities, "District");
        office = authority.issue("office", "EC", "dns:office.test");
        authority.appendTo(office.chain());
        issued = office.read().own().getNotBefore().toInstant().plusSeconds(60);
    }

    @BeforeEach
    void init() {
        visits = DoctorVisits.of(dir);
        commands = visits.commands();
    }

    @Test
    void aCertificateOfTheDistrictsOwnSaysThatPhonesNeedAnother() {
        commands.at(issued);

        assertThat(visits.visit(tls(office, "--public-url", "https://office.test:8443"))).isZero();

        assertThat(visits.line("tls-key")).startsWith("ok ");
        assertThat(visits.line("tls-days")).startsWith("ok ").contains("89 more days");
        assertThat(visits.line("tls-names")).startsWith("ok ").contains("office.test");
        assertThat(visits.line("tls-chain")).startsWith("ok ").contains("complete");
        assertThat(visits.line("phones"))
                .startsWith("look")
                .contains("not publicly trusted", "phones", "camera", "USB", "scanners", "ca.pem");
    }

    @Test
    void aPubliclyTrustedCertificateIsSaidToBeOne() throws Exception {
        var trust = new Trust(Set.of(authority.certificate()));
        var folder = new DataFolder(visits.data());
        var doctor = new Doctor(visits.data(), folder.databaseFile(), List.of(DoctorVisits.PACKS), Optional.empty(), Optional.of(office), "https://office.test", trust, issued);

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
        commands.at(issued.plus(Duration.ofDays(80)));

        assertThat(visits.visit(tls(alone, "--public-url", "https://office.test"))).isEqualTo(1);

        assertThat(visits.line("tls-key")).startsWith("bad ").contains("read by anybody: chmod o=");
        assertThat(visits.line("tls-days")).startsWith("look").contains("renew");
        assertThat(visits.line("tls-names")).startsWith("bad ").contains("other.test, not for office.test");
        assertThat(visits.line("tls-chain")).startsWith("look").contains("ends below CN=District", "fullchain.pem", "ca.pem");

        commands.at(issued.plus(Duration.ofDays(100)));
        assertThat(visits.visit(tls(alone))).isEqualTo(1);
        assertThat(visits.line("tls-days")).startsWith("bad ").contains("over since");
        assertThat(visits.line("tls-names")).startsWith("look").contains("--public-url");

        assertThat(visits.visit(tls(new CertificateFiles(office.chain(), alone.key())))).isEqualTo(1);
        assertThat(visits.line("tls")).startsWith("bad ").contains("alone.key: does not belong");
    }

    @Test
    void httpsInFrontOfTheServerIsSaidNotToHaveBeenLookedAt() {
        assertThat(visits.visit("--public-url", "https://office.test")).isZero();
        assertThat(visits.line("tls")).startsWith("look").contains("--tls-cert");
        assertThat(visits.visit("--public-url", "office")).isEqualTo(1);
        assertThat(commands.err()).contains("--public-url office");
    }

    @Test
    void serveRefusesACertificateThatCannotBeUsedBeforeItListens() {
        var chain = office.chain().toString();
        var packs = DoctorVisits.PACKS.toString();

        assertThat(commands.withData("serve", "--packs", packs, "--port", "0", "--tls-cert", chain)).isEqualTo(1);
        assertThat(commands.err()).contains("--tls-cert and --tls-key belong together");
        assertThat(commands.withData(
                        "serve", "--packs", packs, "--port", "0", "--tls-cert", chain, "--tls-key", dir + "/none.key"))
                .isEqualTo(1);
        assertThat(commands.err()).contains("none.key: does not exist");
    }

    private static String[] tls(CertificateFiles files, String... more) {
        return Stream.concat(Stream.of("--tls-cert", files.chain().toString(), "--tls-key", files.key().toString()), Stream.of(more))
                .toArray(String[]::new);
    }
}
