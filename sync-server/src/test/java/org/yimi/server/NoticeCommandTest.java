package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.server.notice.HookReceiver;
import org.yimi.server.notice.NoticeFolder;

class NoticeCommandTest {
    @TempDir
    Path dir;

    private TypedCommands commands;
    private HookReceiver receiver;

    @BeforeEach
    void init() throws Exception {
        commands = new TypedCommands(dir);
        commands.init();
        receiver = new HookReceiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void withoutAFileNobodyIsToldAndItSaysSo() {
        assertThat(commands.withData("notice", "--test")).isEqualTo(1);
        assertThat(commands.err()).contains("notice.yaml");
    }

    @Test
    void aTestGoesOutAndIsAudited() throws Exception {
        new NoticeFolder(commands.data()).write(NoticeFolder.hook(receiver.port()));

        assertThat(commands.withData("notice")).isZero();
        assertThat(receiver.got()).isEmpty();
        assertThat(commands.withData("notice", "--test")).isZero();

        assertThat(commands.lastLine()).isEqualTo("webhook sent");
        assertThat(receiver.got()).singleElement().satisfies(got -> assertThat(got.body()).contains("\"test\""));
        assertThat(commands.audited("test notice")).containsExactly("test notice webhook");
    }

    @Test
    void aTestThatFailsIsBadAtTheDoctorUntilOneArrives() throws Exception {
        new NoticeFolder(commands.data()).write(NoticeFolder.hook(receiver.port()));
        receiver.answer(500);

        assertThat(commands.withData("notice", "--test")).isEqualTo(1);
        assertThat(commands.lastLine()).isEqualTo("webhook refused");
        commands.withData("doctor");
        assertThat(commands.out()).contains("bad  notice").contains("by webhook failed");
        receiver.answer(204);
        commands.withData("notice", "--test");
        commands.withData("doctor");

        assertThat(commands.out().lines().filter(line -> line.startsWith("bad  notice"))).hasSize(1);
        assertThat(commands.lastLine()).doesNotContain("notice");
    }

    @Test
    void aMistakeInTheFileKeepsTheServerFromStartingAndNamesTheLine() throws Exception {
        new NoticeFolder(commands.data()).write("console: office\n" + NoticeFolder.hook(9).replaceFirst("console.*\n", ""));

        assertThat(commands.withData("serve", "--port", "0", "--packs", "../content/packs")).isEqualTo(1);

        assertThat(commands.err()).contains("notice.yaml:1:", "https://");
    }
}
