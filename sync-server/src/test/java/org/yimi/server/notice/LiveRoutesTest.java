package org.yimi.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRoutesTest {
    @TempDir
    Path dir;

    private NoticeFolder folder;
    private LiveRoutes live;

    @BeforeEach
    void start() throws Exception {
        folder = new NoticeFolder(dir).write(NoticeFolder.hook(9));
        live = new LiveRoutes(folder.file(), folder.routes(), new Random(1));
    }

    @Test
    void aChangeIsTakenOnceTwoLooksHaveSeenTheSame() throws Exception {
        folder.write(NoticeFolder.mail(465, "tls"));

        live.look();
        assertThat(live.now().names()).containsExactly("webhook");
        live.look();
        assertThat(live.now().names()).containsExactly("mail");
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        var before = live.now();

        look();

        assertThat(live.now()).isSameAs(before);
    }

    @Test
    void aFileThatCannotBeUsedOrIsGoneLeavesTheOldWaysInUseUntilItIsMended() throws Exception {
        Files.writeString(folder.file(), "console: nowhere\n");
        look();
        assertThat(live.now().names()).containsExactly("webhook");

        Files.delete(folder.file());
        look();
        assertThat(live.now().names()).containsExactly("webhook");

        folder.write(NoticeFolder.mail(465, "tls"));
        look();
        assertThat(live.now().names()).containsExactly("mail");
    }

    @Test
    void aSecretThatComesLaterThanTheFileThatNamesItIsWaitedFor() throws Exception {
        Files.writeString(folder.file(), NoticeFolder.mail(465, "tls").replace("mail.password", "new.password"));
        look();
        assertThat(live.now().names()).containsExactly("webhook");

        folder.secret("new.password", "later");
        look();
        assertThat(live.now().names()).containsExactly("mail");
    }

    @Test
    void aSecretThatChangesIsTaken() throws Exception {
        var before = live.now();
        folder.secret("hook.secret", "another secret of thirty-two chars");

        look();

        assertThat(live.now()).isNotSameAs(before);
    }

    @Test
    void whereNothingWasWrittenYetItIsTakenWhenItIs() throws Exception {
        var later = new LiveRoutes(dir.resolve("later.yaml"), Routes.NONE, new Random(1));
        later.look();
        assertThat(later.now().names()).isEmpty();

        Files.copy(folder.file(), dir.resolve("later.yaml"));
        later.look();
        later.look();

        assertThat(later.now().names()).containsExactly("webhook");
    }

    private void look() {
        live.look();
        live.look();
    }
}
