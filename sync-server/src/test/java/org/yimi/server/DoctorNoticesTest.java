package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.server.notice.HookReceiver;
import org.yimi.server.notice.NoticeFolder;
import org.yimi.server.tls.TestAuthority;

/** What the doctor says of notice.yaml, without sending anything. */
class DoctorNoticesTest {
    @TempDir
    private Path dir;

    private DoctorVisits visits;
    private NoticeFolder folder;

    @BeforeEach
    void init() {
        visits = DoctorVisits.of(dir);
        folder = new NoticeFolder(visits.data());
    }

    @Test
    void aFileThatCanBeUsedIsFineAndNobodyIsCalled() throws Exception {
        try (var receiver = new HookReceiver()) {
            folder.write(NoticeFolder.hook(receiver.port()));

            assertThat(visits.visit()).isZero();

            assertThat(visits.line("notice")).startsWith("ok ").contains("is told by webhook");
            assertThat(receiver.got()).isEmpty();
        }
    }

    @Test
    void aHostWithoutAnAddressAndAMistakeInTheFileAreBad() throws Exception {
        folder.write(NoticeFolder.mail(465, "tls").replace("127.0.0.1", "mail.invalid"));
        assertThat(visits.visit()).isEqualTo(1);
        assertThat(visits.line("notice")).startsWith("bad ").contains("no address is known for mail.invalid", "DNS");

        folder.write(NoticeFolder.hook(9).replace("hook.secret", "none.secret"));
        assertThat(visits.visit()).isEqualTo(1);
        assertThat(visits.line("notice")).startsWith("bad ").contains("notice.yaml:5:", "no such file");
    }

    @Test
    void anAuthorityThatEndsSoonIsNamedAndOneThatIsOverIsBad() throws Exception {
        var authority = new TestAuthority(dir, "District");
        Files.writeString(visits.data().resolve("ca.pem"), authority.pem());
        folder.write(NoticeFolder.hook(9).replaceFirst("\n", "\ntrust: ca.pem\n"));
        var until = authority.certificate().getNotAfter().toInstant();

        visits.commands().at(until.minus(Duration.ofDays(31)));
        visits.visit();
        assertThat(visits.line("notice")).startsWith("ok ");
        visits.commands().at(until.minus(Duration.ofDays(29)));
        visits.visit();
        assertThat(visits.line("notice")).startsWith("look").contains("CN=District", "is over after ");
        visits.commands().at(until);
        assertThat(visits.visit()).isEqualTo(1);
        assertThat(visits.line("notice")).startsWith("bad ").contains("CN=District", "is over since ");
    }
}
