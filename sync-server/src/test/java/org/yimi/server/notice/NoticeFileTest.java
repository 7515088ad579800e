package org.yimi.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.pack.BadPack;

class NoticeFileTest {
    private static final String WHOLE =
            NoticeFolder.mail(465, "tls") + NoticeFolder.hook(9).lines().skip(1).reduce("", (a, b) -> a + b + "\n");

    @TempDir
    Path dir;

    @Test
    void aWholeFileHasBothRoutes() throws Exception {
        assertThat(folder(WHOLE).routes().names()).containsExactly("mail", "webhook");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "console: https://office.example:8443 | console: office.example | notice.yaml:1: | https://",
        "console: https | consoles: https | notice.yaml:1: | \"consoles\" is not known",
        "port: 465 | port: 4650000 | notice.yaml:4: | 1 to 65535",
        "port: 465 | port: many | notice.yaml:4: | whole number",
        "security: tls | security: ssl | notice.yaml:5: | tls or starttls",
        "host: 127.0.0.1 | hast: 127.0.0.1 | notice.yaml:3: | \"hast\" is not known",
        "from: yimi@ | from: Yimi <yimi@ | notice.yaml:8: | plain mail address",
        "to: officer@office.example | to: [] | notice.yaml:9: | names nobody",
        "url: http://127.0.0.1:9/open | url: http://hooks.example/open | notice.yaml:12: | https://",
        "secret-file: hook.secret | secret-file: nothing | notice.yaml:14: | no such file",
    })
    void aMistakeIsNamedWithItsLineAndItsReason(String right, String wrong, String line, String reason) throws Exception {
        var folder = folder(WHOLE.replace(right.strip(), wrong.strip()));

        assertThatThrownBy(folder::routes)
                .isInstanceOf(BadPack.class)
                .hasMessageContaining(line.strip())
                .hasMessageContaining(reason.strip());
    }

    @Test
    void withoutAnyRouteItIsRefused() throws Exception {
        assertThatThrownBy(folder("console: https://office.example\n")::routes).hasMessageContaining("nobody would be told");
    }

    @Test
    void aPasswordNeverGoesOverALineThatIsNotSecuredToAnotherMachine() throws Exception {
        var elsewhere = NoticeFolder.mail(25, "none").replace("127.0.0.1", "mail.example");

        assertThatThrownBy(folder(elsewhere)::routes).hasMessageContaining("only for a host on this machine");
    }

    @Test
    void secretsThatOthersCanReadAreRefusedAndNoneIsEverPrinted() throws Exception {
        var folder = folder(WHOLE);
        assertThat(new Secret(NoticeFolder.PASSWORD).toString()).doesNotContain(NoticeFolder.PASSWORD);
        folder.secret("hook.secret", "too short");
        assertThatThrownBy(folder::routes).hasMessageContaining("at least 32").message().doesNotContain("too short");
        folder.secret("hook.secret", NoticeFolder.SECRET);

        Files.setPosixFilePermissions(dir.resolve("mail.password"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(folder::routes)
                .hasMessageContaining("notice.yaml:7:")
                .hasMessageContaining("chmod 600")
                .message()
                .doesNotContain(NoticeFolder.PASSWORD);
    }

    private NoticeFolder folder(String yaml) throws Exception {
        return new NoticeFolder(dir).write(yaml);
    }
}
