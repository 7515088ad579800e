package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.optical.StillCode;
import org.yimi.kiosk.delivery.TestKiosk;
import org.yimi.kiosk.ui.FxThread;

/** A small export as one code, on a real window. */
class StillCodeOnScreenTest {
    private static final String PAGE = "https://yimi.example.cn:8443/q#";

    @TempDir
    private Path dir;

    private @Nullable OpenKiosk kiosk;

    @AfterEach
    void close() throws Exception {
        kiosk().close();
    }

    @Test
    void whatACameraReadsIsTheBundleThatTheOfficeTakes() throws Exception {
        var hands = export(URI.create("https://yimi.example.cn:8443"), 1);
        kiosk().tap("#play-still");
        kiosk().await("still");
        kiosk().settle();
        assertThat(FxThread.call(hands::words)).contains("手机相机", "一体机里还留着全部内容");

        var address = hands.reads();

        assertThat(address).startsWith(PAGE);
        var bundle = StillCode.read(address.substring(PAGE.length())).orElseThrow();
        assertThat(kiosk().office.take(bundle).envelopes()).hasSize(1);
        assertThat(kiosk().folder.outbox.standing().waiting()).isEqualTo(1);
        kiosk().tap("#still-done");
        kiosk().await("desk");
    }

    @Test
    void aSignOfLifeIsOneCodeToo() throws Exception {
        var hands = export(URI.create("https://yimi.example.cn:8443"), 0);
        kiosk().tap("#play-still");
        kiosk().await("still");
        kiosk().settle();

        var bundle = StillCode.read(hands.reads().substring(PAGE.length())).orElseThrow();

        assertThat(kiosk().office.take(bundle).envelopes()).isEmpty();
    }

    @Test
    void moreThanACodeHoldsIsNotOfferedAsOne() throws Exception {
        export(URI.create("https://yimi.example.cn"), 8);

        assertThat(FxThread.call(() -> kiosk().window.node("#play-still"))).isNull();
        assertThat(FxThread.call(() -> kiosk().window.node("#play-usual"))).isNotNull();
    }

    @Test
    void anOfficeWithoutACertificateForPhonesIsNotOfferedOne() throws Exception {
        export(URI.create("http://127.0.0.1:1"), 1);

        assertThat(FxThread.call(() -> kiosk().window.node("#play-still"))).isNull();
    }

    private StaffHands export(URI server, int sessions) throws Exception {
        kiosk = new OpenKiosk(dir, server);
        for (var session = 0; session < sessions; session++) TestKiosk.handOver(kiosk.folder.outbox);
        var hands = StaffHands.known(kiosk);
        hands.signIn();
        kiosk.tap("#export");
        kiosk.await("presets");
        return hands;
    }

    private OpenKiosk kiosk() {
        return Objects.requireNonNull(kiosk);
    }
}
