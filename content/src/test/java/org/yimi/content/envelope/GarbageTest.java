package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.envelope.Refused.Code;

/** Whatever bytes come from outside, the answer is {@link Refused} or a value. */
class GarbageTest {
    private static final int ROUNDS = 100;
    private static final int SIGNED_ROUNDS = 30;

    private final District district = District.random(1);
    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noiseIsRefusedAndNothingElseIsThrown(long seed) {
        random.setSeed(seed);
        for (var i = 0; i < ROUNDS; i++) {
            var noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            readAll(noise);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void properlySignedNoiseIsRefusedAndNothingElseIsThrown(long seed) {
        random.setSeed(seed);
        var bundle = Signed.parse(district.bundle(1).array(), Bundle.MOST_BYTES).body().array();
        var receipt = Signed.parse(
                        district.receipt(district.range(district.envelopes(1, 2)))
                                .signedBy(district.keys().receipt())
                                .array(),
                        Bundle.MOST_BYTES)
                .body()
                .array();
        var keySet = Signed.parse(district.signedKeySet().array(), Bundle.MOST_BYTES).body().array();
        var item = new FeedItem(1, 1, District.DAY, new Audience.All(), HelpLines.KIND, HelpLines.NONE.bytes());
        var feed = Signed.parse(item.signedBy(district.keys().feed()).array(), FeedItem.MOST_BYTES).body().array();
        for (var i = 0; i < SIGNED_ROUNDS; i++) {
            var bentItem = sign(Label.FEED, district.keys().feed(), bent(feed));
            refusedOrRead(bytes -> FeedItem.verified(Bytes.of(bytes), district.keySet()), bentItem);
            var bentBundle = sign(Label.BUNDLE, district.kioskKey(), bent(bundle));
            refusedOrRead(bytes -> Bundle.verified(bytes, _ -> district.kioskKey().verifyKey()), bentBundle);
            var bentReceipt = sign(Label.RECEIPT, district.keys().receipt(), bent(receipt));
            refusedOrRead(bytes -> Receipt.verified(Bytes.of(bytes), district.keySet()), bentReceipt);
            var bentKeySet = sign(Label.KEYSET, district.secret().rootKey(), bent(keySet));
            refusedOrRead(bytes -> KeySet.verified(Bytes.of(bytes), district.keySet().root()), bentKeySet);
            refusedOrRead(
                    bytes -> KeySet.pinned(Bytes.of(bytes), RootFingerprint.of(district.keySet().root())), bentKeySet);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bentMessagesAreRefusedOrReadAndNothingElseIsThrown(long seed) {
        random.setSeed(seed);
        var reply = new SyncReply(Bytes.of(new byte[20]), Bytes.of(new byte[0])).bytes();
        var request = new Enrolment.Request(7, district.kioskKey().verifyKey()).bytes();
        var granted = new Enrolment.Granted(
                        district.kiosk(), 2, "园区小学", 3, Bytes.of(new byte[16]), district.signedKeySet())
                .bytes();
        var page = new FeedPage(List.of(Bytes.of(new byte[20]))).bytes();
        var lines = HelpLines.NONE.bytes().array();
        var settings = SiteSettings.USUAL.bytes().array();
        var secrets = district.keys().secretBytes().array();
        for (var i = 0; i < ROUNDS; i++)
            for (var message : new byte[][] {reply, request, granted, page, lines, settings, secrets}) readAll(bent(message));
    }

    @Test
    void messagesComeBackAsTheyWereWritten() {
        var reply = new SyncReply(Bytes.of(new byte[20]), Bytes.of(new byte[0]));
        var request = new Enrolment.Request((1L << 60) - 1, district.kioskKey().verifyKey());
        var granted = new Enrolment.Granted(
                district.kiosk(), 2, "园区小学", 31, Bytes.of(new byte[16]), district.signedKeySet());

        assertThat(SyncReply.parse(reply.bytes())).isEqualTo(reply);
        assertThat(Enrolment.Request.parse(request.bytes())).isEqualTo(request);
        assertThat(Enrolment.Granted.parse(granted.bytes())).isEqualTo(granted);
    }

    @Test
    void aPortalsPageIsNoReply() {
        var page = District.text("<!DOCTYPE html><html><body>Please log in</body></html>");

        assertRefused(Code.MALFORMED, () -> SyncReply.parse(page));
        assertRefused(Code.MALFORMED, () -> SyncReply.parse(new byte[0]));
        assertRefused(Code.MALFORMED, () -> SyncReply.parse(new byte[] {(byte) 0xf6}));
    }

    @Test
    void trailingBytesAndDeepNestingAndHugeClaimsAreRefused() {
        var reply = new SyncReply(Bytes.of(new byte[20]), Bytes.of(new byte[0])).bytes();
        var deep = new byte[100_000];
        Arrays.fill(deep, (byte) 0x81);
        var huge = Bytes.ofHex("a167726563656970745a7fffffff00").array();
        var hugeArray = Bytes.ofHex("a16772656365697074" + "9b7fffffffffffffff").array();

        assertRefused(Code.MALFORMED, () -> SyncReply.parse(Arrays.copyOf(reply, reply.length + 1)));
        for (var bytes : new byte[][] {deep, huge, hugeArray}) assertRefused(Code.MALFORMED, () -> SyncReply.parse(bytes));
    }

    @Test
    void aTextWithHalfACharacterIsRefused() {
        var granted = new Enrolment.Granted(district.kiosk(), 2, "园", 3, Bytes.of(new byte[16]), Bytes.of(new byte[9])).bytes();
        var half = Bytes.ofHex(Bytes.of(granted).hex().replace("e59bad", "eda4a9")).array();

        assertThatThrownBy(() -> Enrolment.Granted.parse(half)).isInstanceOf(Refused.class).hasMessageContaining("at site");
    }

    @Test
    void aRefusalNeverRepeatsASecret() {
        var secret = "c2VjcmV0IHNlZWQgb2YgYSBrZXk";
        var bytes = Cbor.write(java.util.Map.of("version", secret, "hpke", secret, "receipt", secret));

        assertThatThrownBy(() -> PrivateKeySet.parse(Bytes.of(bytes)))
                .isInstanceOf(Refused.class)
                .hasMessageNotContaining(secret);
    }

    private void readAll(byte[] bytes) {
        refusedOrRead(b -> Bundle.verified(b, _ -> district.kioskKey().verifyKey()), bytes);
        refusedOrRead(b -> Receipt.verified(Bytes.of(b), district.keySet()), bytes);
        refusedOrRead(b -> KeySet.verified(Bytes.of(b), district.keySet().root()), bytes);
        refusedOrRead(b -> KeySet.pinned(Bytes.of(b), new RootFingerprint(0)), bytes);
        refusedOrRead(Enrolment.Request::parse, bytes);
        refusedOrRead(Enrolment.Granted::parse, bytes);
        refusedOrRead(SyncReply::parse, bytes);
        refusedOrRead(b -> FeedItem.verified(Bytes.of(b), district.keySet()), bytes);
        refusedOrRead(FeedPage::parse, bytes);
        for (var kind : new String[] {HelpLines.KIND, SiteSettings.KIND}) FeedBody.of(kind, Bytes.of(bytes));
        refusedOrRead(b -> PrivateKeySet.parse(Bytes.of(b)), bytes);
        refusedOrRead(b -> district.opener().open(new Envelope(Bytes.of(b))), bytes);
        refusedOrRead(b -> Compression.inflate(b, 1), bytes);
        refusedOrRead(Padding::unpad, bytes);
    }

    private static void refusedOrRead(Consumer<byte[]> reader, byte[] bytes) {
        try {
            reader.accept(bytes);
        } catch (Refused expected) {
            assertThat(expected.getMessage()).startsWith(expected.code().text());
        }
    }

    private byte[] bent(byte[] bytes) {
        var bent = bytes.clone();
        for (var i = random.nextInt(3); i >= 0; i--) bent[random.nextInt(bent.length)] = (byte) random.nextInt();
        return random.nextInt(5) == 0 ? Arrays.copyOf(bent, random.nextInt(bent.length)) : bent;
    }

    private static byte[] sign(Label label, SignKey key, byte[] body) {
        return Signed.wrap(label, key, body, Bundle.MOST_BYTES).array();
    }
}
