package org.yimi.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real HTTP server on this machine. */
class HookRouteTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path dir;

    private HookReceiver receiver;
    private Route route;

    @BeforeEach
    void start() throws Exception {
        receiver = new HookReceiver();
        route = new NoticeFolder(dir).write(NoticeFolder.hook(receiver.port())).routes().all().getFirst();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void itPostsAFixedBodyAndEscalationsGoElsewhere() {
        for (var kind : Kind.values()) assertThat(send(kind)).isEqualTo(Outcome.SENT);

        assertThat(receiver.got()).extracting(HookReceiver.Got::path).containsExactly("/open", "/head", "/open");
        assertThat(receiver.got().getFirst().body())
                .isEqualTo("{\"notice\":\"yimi-safeguarding\",\"kind\":\"open\",\"console\":\"https://office.example:8443\"}");
    }

    @Test
    void itsSignatureIsTheHmacOfTimeAndBody() throws Exception {
        send(Kind.OPEN);

        var got = receiver.got().getFirst();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(NoticeFolder.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var expected = mac.doFinal((got.time() + "." + got.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(got.time()).isEqualTo("1772359200");
        assertThat(got.signature()).isEqualTo("sha256=" + HexFormat.of().formatHex(expected));
        assertThat(got.headers()).doesNotContain(NoticeFolder.SECRET);
    }

    @ParameterizedTest
    @CsvSource({"401, LOGIN_REFUSED", "403, LOGIN_REFUSED", "302, REFUSED", "404, REFUSED", "500, REFUSED"})
    void whatIsNotTakenIsSaidToBeSo(int status, Outcome outcome) {
        receiver.answer(status);

        assertThat(send(Kind.OPEN)).isEqualTo(outcome);
    }

    @Test
    void whereNobodyListensItIsUnreachable() {
        receiver.close();

        assertThat(send(Kind.OPEN)).isEqualTo(Outcome.UNREACHABLE);
    }

    private Outcome send(Kind kind) {
        return route.send(new Notice(kind, URI.create(NoticeFolder.CONSOLE), NOW));
    }
}
