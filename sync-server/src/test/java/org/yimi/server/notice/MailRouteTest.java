package org.yimi.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real mail server on this machine. */
class MailRouteTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path dir;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mail.start();
        mail.setUser("yimi@office.example", "yimi", NoticeFolder.PASSWORD);
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aNoticeGoesToTheOfficersAnEscalationToThoseFurtherUpAndATestToAll() throws Exception {
        var route = route(mail.getSmtp().getPort(), "none");

        for (var kind : Kind.values()) assertThat(route.send(notice(kind))).isEqualTo(Outcome.SENT);

        assertThat(received("officer")).containsExactly("open", "test");
        assertThat(received("deputy")).containsExactly("escalation", "test");
        assertThat(received("head")).containsExactly("escalation", "test");
    }

    @Test
    void itHoldsTheConsolesAddressAndNothingOfTheMachineOrTheMoment() throws Exception {
        try (var line = new RecordedLine(mail.getSmtp().getPort())) {
            route(line.port(), "none").send(notice(Kind.OPEN));

            assertThat(line.said())
                    .contains("EHLO office.example", "Subject: =?UTF-8?", "@office.example>")
                    .doesNotContain(InetAddress.getLocalHost().getHostName(), System.getProperty("user.name"), "X-Mailer");
            var message = mail.getReceivedMessages()[0];
            assertThat(String.valueOf(message.getContent()))
                    .contains("There is something to open in Yimi's safeguarding lane", "保护通道", NoticeFolder.CONSOLE);
            assertThat(message.getSubject()).contains("Yimi");
        }
    }

    @Test
    void aWrongPasswordIsSaidToBeOne() throws Exception {
        new NoticeFolder(dir).write(NoticeFolder.mail(mail.getSmtp().getPort(), "none")).secret("mail.password", "wrong");

        assertThat(Routes.read(dir.resolve("notice.yaml"), new Random()).test(NOW))
                .isEqualTo(Map.of("mail", Outcome.LOGIN_REFUSED));
    }

    @Test
    void whereTheLineCannotBeSecuredNeitherPasswordNorNoticeIsSaid() throws Exception {
        try (var line = new RecordedLine(mail.getSmtp().getPort())) {
            assertThat(route(line.port(), "starttls").send(notice(Kind.OPEN))).isEqualTo(Outcome.NOT_SECURE);

            assertThat(line.said()).startsWith("EHLO").doesNotContain("AUTH", "MAIL FROM");
        }
        assertThat(route(mail.getSmtp().getPort(), "tls").send(notice(Kind.OPEN)).reached()).isFalse();
    }

    @Test
    void whereNobodyListensItIsUnreachable() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(route(free, "none").send(notice(Kind.OPEN))).isEqualTo(Outcome.UNREACHABLE);
    }

    private Route route(int port, String security) throws Exception {
        return new NoticeFolder(dir).write(NoticeFolder.mail(port, security)).routes().all().getFirst();
    }

    private static Notice notice(Kind kind) {
        return new Notice(kind, URI.create(NoticeFolder.CONSOLE), NOW);
    }

    /** Kinds of the mails in a box, by their words. */
    private List<String> received(String who) throws Exception {
        var kinds = new ArrayList<String>();
        var user = mail.getUserManager().getUserByEmail(who + "@office.example");
        for (var stored : mail.getManagers().getImapHostManager().getInbox(user).getMessages()) {
            var text = String.valueOf(stored.getMimeMessage().getContent());
            kinds.add(Stream.of(Kind.values()).filter(kind -> text.contains(said(kind))).findFirst().orElseThrow().code());
        }
        return kinds;
    }

    private static String said(Kind kind) {
        return switch (kind) {
            case OPEN -> "something to open";
            case ESCALATION -> "past its time";
            case TEST -> "This is a test";
        };
    }
}
