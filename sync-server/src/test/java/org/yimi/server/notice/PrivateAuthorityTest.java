package org.yimi.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.pack.BadPack;
import org.yimi.server.tls.CertificateFiles;
import org.yimi.server.tls.TestAuthority;

/** Mail and webhook of a district with a certificate authority of its own, on real lines on this machine. */
class PrivateAuthorityTest {
    private static final Notice NOTICE =
            new Notice(Kind.OPEN, URI.create(NoticeFolder.CONSOLE), Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    private static Path authorities;

    private static String pem;
    private static CertificateFiles leaf;
    private static SSLContext here;
    private static SSLContext elsewhere;

    @TempDir
    private Path dir;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    static void issue() throws Exception {
        var authority = new TestAuthority(authorities, "District");
        pem = authority.pem();
        leaf = authority.issue("here", "EC", "ip:127.0.0.1");
        here = TestAuthority.serving(leaf);
        elsewhere = TestAuthority.serving(authority.issue("elsewhere", "EC", "dns:elsewhere.test"));
    }

    @BeforeEach
    void start() throws Exception {
        Files.writeString(dir.resolve("ca.pem"), pem);
        mail.start();
        mail.setUser("yimi@office.example", "yimi", NoticeFolder.PASSWORD);
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @ParameterizedTest
    @CsvSource({"tls, false", "starttls, true"})
    void mailLeavesOnlyToAServerThatTheFilesAuthoritySpeaksFor(String security, boolean afterStart) throws Exception {
        try (var line = new SecuredLine(mail.getSmtp().getPort(), here, afterStart)) {
            var yaml = NoticeFolder.mail(line.port(), security);

            assertThat(send(yaml)).isEqualTo(Outcome.NOT_SECURE);
            assertThat(mail.getReceivedMessages()).isEmpty();
            assertThat(send(trusting(yaml))).isEqualTo(Outcome.SENT);
            assertThat(mail.getReceivedMessages()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"tls, false", "starttls, true"})
    void mailNeverLeavesToAServerOfAnotherName(String security, boolean afterStart) throws Exception {
        try (var line = new SecuredLine(mail.getSmtp().getPort(), elsewhere, afterStart)) {
            assertThat(send(trusting(NoticeFolder.mail(line.port(), security)))).isEqualTo(Outcome.NOT_SECURE);
        }
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aWebhookIsCalledOnlyWhereTheFilesAuthoritySpeaksForItsHost() throws Exception {
        try (var right = new HookReceiver(here);
                var wrong = new HookReceiver(elsewhere)) {
            assertThat(send(secure(right))).isEqualTo(Outcome.NOT_SECURE);
            assertThat(send(trusting(secure(right)))).isEqualTo(Outcome.SENT);
            assertThat(send(trusting(secure(wrong)))).isEqualTo(Outcome.NOT_SECURE);

            assertThat(right.got()).hasSize(1);
            assertThat(wrong.got()).isEmpty();
        }
    }

    @Test
    void whatIsNoAuthorityIsRefusedWithItsLineAndItsReason() throws Exception {
        refused("", "holds no certificate");
        refused(pem.substring(0, 200), "is cut off");
        refused(Files.readString(leaf.chain()), "CN=here, which is no authority");
        refused(Files.readString(leaf.key()), "holds a private key");
        Files.delete(dir.resolve("ca.pem"));
        assertThatThrownBy(new NoticeFolder(dir).write(trusting(NoticeFolder.hook(9)))::routes).hasMessageContaining("does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust: []", "trust: \"\\0\""})
    void whatIsNoFilesNameIsRefused(String trust) throws Exception {
        var yaml = trusting(NoticeFolder.hook(9)).replace("trust: ca.pem", trust);

        assertThatThrownBy(new NoticeFolder(dir).write(yaml)::routes).isInstanceOf(BadPack.class).hasMessageContaining("yaml:2:");
    }

    private void refused(String content, String reason) throws Exception {
        Files.writeString(dir.resolve("ca.pem"), content);
        assertThatThrownBy(new NoticeFolder(dir).write(trusting(NoticeFolder.hook(9)))::routes)
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("notice.yaml:2:")
                .hasMessageContaining("ca.pem: ")
                .hasMessageContaining(reason);
    }

    private Outcome send(String yaml) throws Exception {
        return new NoticeFolder(dir).write(yaml).routes().all().getFirst().send(NOTICE);
    }

    private static String secure(HookReceiver receiver) {
        return NoticeFolder.hook(receiver.port()).replace("http://", "https://");
    }

    private static String trusting(String yaml) {
        return yaml.replaceFirst("\n", "\ntrust: ca.pem\n");
    }
}
