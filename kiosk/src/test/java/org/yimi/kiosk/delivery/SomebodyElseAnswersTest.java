package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.content.envelope.SyncReply;
import org.yimi.kiosk.delivery.SomebodyElse.Said;

/** What kiosks meet in hotels, schools and behind filters: something answers, and it is not the office. */
class SomebodyElseAnswersTest {
    private static final Duration BEAT = Duration.ofMinutes(10);
    private static final Bytes NO_KEY_SET = Bytes.of(new byte[0]);
    private static final Map<String, String> HTML = Map.of("Content-Type", "text/html; charset=utf-8");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> CBOR = Map.of("Content-Type", "application/cbor");

    @TempDir
    private Path dir;

    private final SomebodyElse there = new SomebodyElse();
    private final TestOffice office = new TestOffice();
    private Credentials credentials;
    private TestKiosk kiosk;
    private Sync sync;

    @BeforeEach
    void oneWaits() {
        credentials = office.enrol(dir, there.address());
        kiosk = new TestKiosk(dir, credentials);
        kiosk.handOverOne();
        var feed = new Feed(kiosk.database, credentials);
        sync = new Sync(
                kiosk.outbox, feed, new Bulletin(feed, () -> kiosk.now), credentials, new OfficeClient(), BEAT, new Random(7));
    }

    @AfterEach
    void close() {
        kiosk.close();
        there.close();
    }

    static Stream<Arguments> portals() {
        var page = "<html><body>Sign in to this network</body></html>";
        return Stream.of(
                Arguments.of("a page in place of the answer", new Said(200, page, HTML)),
                Arguments.of("a page without a type", new Said(200, page, Map.of())),
                Arguments.of("a page that says it is CBOR", new Said(200, page, CBOR)),
                Arguments.of("nothing at all", new Said(200, "", CBOR)),
                Arguments.of("no content", new Said(204, "", Map.of())),
                Arguments.of("moved for now", new Said(302, "", Map.of("Location", "/login"))),
                Arguments.of("moved, to be sent again", new Said(307, "", Map.of("Location", "/login"))),
                Arguments.of("moved for ever, to be sent again", new Said(308, "", Map.of("Location", "/login"))),
                Arguments.of("network authentication required", new Said(511, page, HTML)),
                Arguments.of("network authentication in an office's form", new Said(511, "{\"code\":\"revoked\"}", JSON)),
                Arguments.of("a filter's refusal", new Said(403, page, HTML)),
                Arguments.of("a filter's refusal with a code of ours in its page", new Said(403, "{\"code\":\"revoked\"}", HTML)),
                Arguments.of("another web server", new Said(404, page, HTML)),
                Arguments.of("other JSON", new Said(401, "{\"error\":\"sign in\"}", JSON)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("portals")
    void aNetworkThatWantsSomebodyToSignInMarksNothing(String what, Said answer) {
        there.says(_ -> answer);

        var pause = sync.contact();

        assertThat(sync.reached()).as(what).isEqualTo(Reached.SIGN_IN);
        nothingIsMarked();
        assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(there.asked()).as("neither bundle nor bearer goes anywhere else").containsExactly("/api/v1/bundles");
    }

    @Test
    void aReceiptThatTheDistrictDidNotSignMarksNothing() {
        var stranger = new TestOffice();
        says(new SyncReply(stranger.receipt(kiosk.now), NO_KEY_SET));

        sync.contact();

        assertThat(sync.reached()).isEqualTo(Reached.FOREIGN);
        nothingIsMarked();
        assertThat(there.asked()).containsExactly("/api/v1/bundles");
    }

    @Test
    void aKeySetThatTheRootDidNotSignMarksNothing() {
        var stranger = new TestOffice();
        says(new SyncReply(office.receipt(kiosk.now), stranger.keySet.signedBy(stranger.root)));

        sync.contact();

        assertThat(sync.reached()).isEqualTo(Reached.FOREIGN);
        nothingIsMarked();
    }

    @Test
    void aReceiptOfAnotherKioskMarksNothing() {
        var others = new Receipt(new KioskId(99), 1, kiosk.now, List.of(), List.of(), List.of());
        says(new SyncReply(others.signedBy(office.keys.receipt()), NO_KEY_SET));

        sync.contact();

        assertThat(sync.reached()).isEqualTo(Reached.FOREIGN);
        nothingIsMarked();
    }

    @Test
    void aRefusalThatWasNotedIsNotForgottenBecauseAPortalAnswers() {
        kiosk.outbox.refused("revoked");
        there.says(_ -> new Said(200, "<html>", HTML));

        sync.contact();

        assertThat(kiosk.outbox.standing().refused()).isEqualTo("revoked");
    }

    @Test
    void onceTheOfficeAnswersEverythingGoesOn() {
        there.says(_ -> new Said(302, "", Map.of("Location", "/login")));
        sync.contact();
        assertThat(sync.reached()).isEqualTo(Reached.SIGN_IN);

        officeAnswers(path -> new Said(200, Bytes.of(new FeedPage(List.of()).bytes()), CBOR));
        var pause = sync.contact();

        assertThat(sync.reached()).isEqualTo(Reached.YES);
        assertThat(kiosk.outbox.standing().delivered()).isEqualTo(1);
        assertThat(pause).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(12));
    }

    @Test
    void aBusyOfficeIsLeftAloneForAsLongAsItAsksButNotForDays() {
        there.says(_ -> new Said(503, "{\"code\":\"busy\"}", Map.of("Content-Type", "application/json", "Retry-After", "40")));
        assertThat(sync.contact()).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(48));
        assertThat(sync.reached()).isEqualTo(Reached.NO);

        there.says(_ -> new Said(503, "", Map.of("Retry-After", "999999999")));
        assertThat(sync.contact()).isBetween(Duration.ofHours(1), Duration.ofMinutes(72));

        there.says(_ -> new Said(503, "", Map.of("Retry-After", "Fri, 31 Dec 2038 23:59:59 GMT")));
        assertThat(sync.contact()).isLessThanOrEqualTo(Duration.ofSeconds(4));
        nothingIsMarked();
    }

    @Test
    void anOfficeThatDoesNotTellThisKioskStillTakesItsBundles() {
        officeAnswers(_ -> new Said(401, "{\"code\":\"no-such-bearer\"}", JSON));

        var pause = sync.contact();

        assertThat(sync.reached()).isEqualTo(Reached.YES);
        assertThat(kiosk.outbox.standing().delivered()).isEqualTo(1);
        assertThat(pause).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(12));
    }

    @Test
    void aClockThatJumpsChangesNoPause() {
        officeAnswers(path -> new Said(200, Bytes.of(new FeedPage(List.of()).bytes()), CBOR));
        sync.contact();

        for (var now : new String[] {"1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z", "2026-03-01T10:00:00Z"}) {
            kiosk.now = Instant.parse(now);
            assertThat(sync.contact()).as(now).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(12));
            assertThat(sync.reached()).isEqualTo(Reached.YES);
        }
    }

    @Test
    void enrolmentSaysThatTheNetworkWantsSomebodyToSignIn() {
        there.says(_ -> new Said(200, "<html>", HTML));
        var folder = new Credentials(dir.resolve("new"));
        var enroller = new Enroller(folder, Hash.of(new byte[0]), new SecureRandom());

        assertThatThrownBy(() -> enroller.enrol(there.address(), new EnrolmentCode(1, new RootFingerprint(1))))
                .isInstanceOfSatisfying(Enroller.NotEnrolled.class, not -> assertThat(not.why()).isEqualTo(Why.SIGN_IN))
                .hasMessageContaining("sign in first");
        assertThat(folder.identity()).isEmpty();
    }

    private void says(SyncReply reply) {
        there.says(_ -> new Said(200, Bytes.of(reply.bytes()), CBOR));
    }

    /** It holds whatever was handed over; what it says to other questions is the test's. */
    private void officeAnswers(Function<String, Said> others) {
        office.take(kiosk.outbox.next());
        there.says(path -> path.equals("/api/v1/bundles")
                ? new Said(200, Bytes.of(new SyncReply(office.receipt(Instant.parse("2026-03-01T11:00:00Z")), NO_KEY_SET).bytes()), CBOR)
                : others.apply(path));
    }

    private void nothingIsMarked() {
        assertThat(kiosk.outbox.standing().delivered()).isZero();
        assertThat(kiosk.outbox.standing().waiting()).isEqualTo(1);
        assertThat(kiosk.outbox.freshlyWaiting()).isEqualTo(1);
        assertThat(kiosk.outbox.standing().refused()).isEmpty();
        assertThat(kiosk.outbox.lastReceipt()).isEmpty();
    }
}
