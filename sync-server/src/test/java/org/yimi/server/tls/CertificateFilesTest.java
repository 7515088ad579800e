package org.yimi.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateFilesTest {
    @TempDir
    private static Path authorities;

    private static TestAuthority root;
    private static TestAuthority middle;
    private static CertificateFiles office;
    private static CertificateFiles other;

    @TempDir
    private Path dir;

    @BeforeAll
    static void issue() throws Exception {
        root = new TestAuthority(authorities, "District");
        middle = root.below("Middle");
        office = middle.issue("office", "EC", "dns:office.test,dns:*.edu.test,ip:10.1.2.3,ip:fd00::7");
        middle.appendTo(office.chain());
        other = root.issue("other", "RSA", "dns:other.test");
    }

    @Test
    void aChainWithItsKeyIsReadWhateverItsKind() {
        assertThat(office.read().chain()).hasSize(2);
        assertThat(office.read().key().getAlgorithm()).isEqualTo("EC");
        assertThat(other.read().key().getAlgorithm()).isEqualTo("RSA");
    }

    @ParameterizedTest
    @CsvSource({
        "office.test, true", "OFFICE.test, true", "a.office.test, false", "kiosk.edu.test, true", "edu.test, false",
        "a.kiosk.edu.test, false", "10.1.2.3, true", "10.1.2.4, false", "[fd00::7], true", "[fd00::8], false", "office, false"
    })
    void itIsForTheHostsThatItNames(String host, boolean fits) {
        assertThat(office.read().fits(host)).isEqualTo(fits);
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        refused(dir.resolve("none.pem"), office.key(), "none.pem: does not exist");
        refused(office.chain(), dir.resolve("none.key"), "none.key: does not exist");
    }

    @Test
    void aKeyOfAnotherCertificateIsRefusedAlikeOfItsKindAndOfAnother() throws Exception {
        var alike = root.issue("alike", "EC", "dns:alike.test");

        refused(office.chain(), alike.key(), "alike.key: does not belong to the certificate in " + office.chain());
        refused(office.chain(), other.key(), "other.key: does not belong to the certificate");
    }

    @Test
    void aLockedKeyAndOneOfAnotherFormatSayWhatToDo() throws Exception {
        var locked = Files.readString(office.key()).replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
        refused(office.chain(), file("locked.key", locked), "locked.key: is locked with a password; write it without: openssl");
        var old = Files.readString(office.key()).replace("PRIVATE KEY", "EC PRIVATE KEY");
        refused(office.chain(), file("old.key", old), "old.key: is EC PRIVATE KEY, not PKCS#8: openssl pkcs8");
    }

    @Test
    void aChainInWrongOrderIsRefused() throws Exception {
        var own = Files.readString(office.chain()).split("(?<=-----END CERTIFICATE-----\n)", -1);

        refused(file("swapped.pem", middle.pem() + own[0]), office.key(), "swapped.pem: is in wrong order: the server's own");
        refused(file("skips.pem", own[0] + root.pem()), office.key(), "skips.pem: is in wrong order: certificate 2");
    }

    @Test
    void filesThatHoldSomethingElseAreRefused() throws Exception {
        var chain = Files.readString(office.chain());

        refused(file("half.pem", chain.substring(0, chain.length() - 40)), office.key(), "half.pem: is cut off");
        refused(file("empty.pem", ""), office.key(), "empty.pem: holds no certificate");
        refused(file("both.pem", chain + Files.readString(office.key())), office.key(), "both.pem: holds a private key");
        refused(office.chain(), file("empty.key", ""), "empty.key: holds 0 private keys");
        refused(file("bent.pem", chain.replaceFirst("\nMII", "\nAAA")), office.key(), "bent.pem: holds a damaged certificate");
    }

    @Test
    void onlyAChainThatLeadsToAKnownAuthorityIsTrusted() throws Exception {
        var knows = new Trust(Set.of(root.certificate()));
        var now = office.read().own().getNotBefore().toInstant().plusSeconds(60);
        var alone = middle.issue("alone", "EC", "dns:office.test").read();

        assertThat(knows.reaches(office.read(), now)).isTrue();
        assertThat(knows.reaches(office.read(), now.plus(Duration.ofDays(100)))).isFalse();
        assertThat(knows.reaches(alone, now)).isFalse();
        assertThat(Trust.everywhere().reaches(office.read(), now)).isFalse();
        assertThat(Trust.everywhere().roots()).hasSizeGreaterThan(50);
    }

    private static void refused(Path chain, Path key, String message) {
        assertThatThrownBy(() -> new CertificateFiles(chain, key).read())
                .isInstanceOf(BadCertificate.class)
                .hasMessageContaining(message);
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(dir.resolve(name), content);
    }
}
