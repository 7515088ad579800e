package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;

class CircleTest {
    @TempDir
    private Path dir;

    private final Survey park = DemoPacks.park();
    private final HttpClient http = HttpClient.newHttpClient();
    private TestServer office;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
    }

    @AfterEach
    void stop() throws Exception {
        office.close();
        http.close();
    }

    @Test
    void whatChildrenHandOverIsCountedOnceAndDeletedThirtyRunningDaysAfterTheReceipt() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            kiosk.serve(park, AgeBand.B, 3);

            kiosk.contact();
            kiosk.contact();

            assertThat(office.contents()).hasSize(3);
            assertThat(kiosk.outbox.standing().delivered()).isEqualTo(3);
            assertThat(kiosk.runsForDays(29)).isZero();
            assertThat(kiosk.runsForDays(1)).isEqualTo(3);
        }
    }

    @Test
    void theKioskWorksTheSameWithTheServerOffForAMonth() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            office.stop();
            for (var day = 0; day < 30; day++) {
                kiosk.serve(park, AgeBand.C);
                assertThat(kiosk.contact()).isLessThanOrEqualTo(Duration.ofMinutes(5));
                assertThat(kiosk.runsForDays(1)).isZero();
            }
            assertThat(kiosk.outbox.standing().waiting()).isEqualTo(30);

            kiosk.now = java.time.Instant.now();
            office.start();
            kiosk.contact();

            assertThat(office.contents()).hasSize(30);
            assertThat(kiosk.outbox.standing().waiting()).isZero();
        }
    }

    @Test
    void twoMachinesFromOneCopiedFolderLoseNothingAndBothAreTold() throws Exception {
        var first = TestKiosk.enrolled(dir.resolve("first"), office);
        first.close();
        Folders.copy(dir.resolve("first"), dir.resolve("second"));
        try (var one = new TestKiosk(dir.resolve("first"), office.address());
                var other = new TestKiosk(dir.resolve("second"), office.address())) {
            one.serve(park, AgeBand.C, 4);
            other.serve(park, AgeBand.C, 6);

            one.contact();
            other.contact();
            one.contact();
            other.contact();

            assertThat(one.outbox.standing().duplicate()).isTrue();
            assertThat(other.outbox.standing().duplicate()).isTrue();
            assertThat(one.runsForDays(100) + other.runsForDays(100)).isZero();
            assertThat(office.contents()).hasSize(4 + 2);
            assertThat(office.states()).hasSize(10);
            assertThat(status(dir.resolve("first"))).contains("重复的机器，请联系办公室");
            assertThat(status(dir.resolve("second"))).contains("重复的机器，请联系办公室");
        }
    }

    @Test
    void aDatabaseRolledBackAfterAReceiptLosesNothingAndIsTold() throws Exception {
        var folder = dir.resolve("kiosk");
        try (var kiosk = TestKiosk.enrolled(folder, office)) {
            kiosk.serve(park, AgeBand.C, 2);
            kiosk.contact();
        }
        Folders.copy(folder, dir.resolve("backup"));
        try (var kiosk = new TestKiosk(folder, office.address())) {
            kiosk.serve(park, AgeBand.C, 3);
            kiosk.contact();
            assertThat(kiosk.outbox.standing().delivered()).isEqualTo(5);
        }
        try (var rolledBack = new TestKiosk(dir.resolve("backup"), office.address())) {
            rolledBack.serve(park, AgeBand.C, 1);

            rolledBack.contact();

            assertThat(rolledBack.outbox.standing().duplicate()).isTrue();
            assertThat(rolledBack.runsForDays(100)).isZero();
            assertThat(office.contents()).hasSize(5);
            assertThat(office.states()).containsExactlyInAnyOrder(
                    "counted", "counted", "counted", "counted", "counted", "disputed");
            assertThat(status(dir.resolve("backup"))).contains("重复的机器，请联系办公室");
        }
    }

    @Test
    void aRestoredServerGetsAgainWhatItsBackupLacks() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            kiosk.serve(park, AgeBand.C, 2);
            kiosk.contact();
            office.stop();
            office.copyTo(dir.resolve("backup"));
            office.start();
            kiosk.serve(park, AgeBand.C, 3);
            kiosk.contact();
            assertThat(kiosk.outbox.standing().delivered()).isEqualTo(5);

            office.stop();
            office.restore(dir.resolve("backup"));
            office.start();
            kiosk.contact();
            kiosk.contact();

            assertThat(office.contents()).hasSize(5);
            assertThat(kiosk.outbox.standing().delivered()).isEqualTo(5);
            assertThat(kiosk.outbox.standing().duplicate()).isFalse();
        }
    }

    @Test
    void theSameBundleFiftyTimesAtOnceIsAcceptedFiftyTimesAndCountedOnce() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office);
                var senders = Executors.newFixedThreadPool(50)) {
            kiosk.serve(park, AgeBand.D, 8);
            var bundle = kiosk.outbox.next().bundle().array();

            Callable<Integer> send = () -> post(bundle).status();
            var answers = senders.invokeAll(Stream.generate(() -> send).limit(50).toList());

            for (var answer : answers) assertThat(answer.get()).isEqualTo(200);
            assertThat(office.contents()).hasSize(8);
        }
    }

    @Test
    void everyRefusalHasItsOwnCodeAndChangesNothing() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            kiosk.serve(park, AgeBand.D, 2);
            var good = kiosk.outbox.next().bundle().array();
            var flipped = good.clone();
            flipped[good.length / 2] ^= 4;
            var head = new BundleHead(kiosk.credentials.identity().orElseThrow().kiosk(), 1, 0, 0, 1, 0, false);
            var stranger = SignKey.random(new SecureRandom());
            var forged = new Bundle(head, List.of()).signedBy(stranger).array();
            var unknown = new BundleHead(KioskId.random(new SecureRandom()), 1, 0, 0, 1, 0, false);
            var foreign = new Bundle(unknown, List.of()).signedBy(stranger).array();
            var oversized = ByteBuffer.allocate(Bundle.MOST_BYTES + 1).put(good).array();

            assertThat(post(Arrays.copyOf(good, good.length - 9))).isEqualTo(new Answer(400, "truncated"));
            assertThat(post(flipped)).isEqualTo(new Answer(400, "corrupted"));
            assertThat(post(oversized)).isEqualTo(new Answer(413, "oversized"));
            assertThat(post(forged)).isEqualTo(new Answer(403, "bad-signature"));
            assertThat(post(foreign)).isEqualTo(new Answer(403, "unknown-kiosk"));
            assertThat(post(new byte[0])).isEqualTo(new Answer(400, "truncated"));

            assertThat(office.states()).isEmpty();
            assertThat(office.contents()).isEmpty();
            assertThat(post(good).status()).isEqualTo(200);
        }
    }

    private record Answer(int status, String code) {}

    private Answer post(byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(bundles())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        var response = http.send(request, BodyHandlers.ofString(java.nio.charset.StandardCharsets.ISO_8859_1));
        var code = response.statusCode() == 200 ? "" : response.body().replaceAll("(?s).*\"code\":\"([a-z-]+)\".*", "$1");
        return new Answer(response.statusCode(), code);
    }

    private URI bundles() {
        return office.address().resolve("/api/v1/bundles");
    }

    private String status(Path folder) throws Exception {
        return Programs.run(0, dir, "org.yimi.kiosk.Main", List.of("status", "--data", folder.toString()));
    }
}
