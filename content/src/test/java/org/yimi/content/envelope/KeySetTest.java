package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimi.content.envelope.District.text;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Refused.Code;

class KeySetTest {
    private final District district = District.random(1);
    private final District stranger = District.random(2);

    @Test
    void aKioskTakesTheKeySetWhoseRootFitsWhatWasTyped() {
        var fingerprint = RootFingerprint.of(district.keySet().root());

        assertThat(KeySet.pinned(district.signedKeySet(), fingerprint)).isEqualTo(district.keySet());
        assertRefused(Code.BAD_SIGNATURE, () -> KeySet.pinned(stranger.signedKeySet(), fingerprint));
    }

    @Test
    void aKeySetOfAnotherRootIsRefused() {
        var root = district.keySet().root();

        assertThat(KeySet.verified(district.signedKeySet(), root)).isEqualTo(district.keySet());
        assertRefused(Code.BAD_SIGNATURE, () -> KeySet.verified(stranger.signedKeySet(), root));
    }

    @Test
    void aKeySetThatNamesTheRootButIsSignedByAnotherKeyIsRefused() {
        var forged = district.keySet().signedBy(stranger.secret().rootKey());

        assertRefused(Code.BAD_SIGNATURE, () -> KeySet.verified(forged, district.keySet().root()));
        assertRefused(
                Code.BAD_SIGNATURE, () -> KeySet.pinned(forged, RootFingerprint.of(district.keySet().root())));
    }

    @Test
    void aKeySetSignedByTheRootThatNamesAnotherRootIsRefused() {
        var confused = stranger.keySet().signedBy(district.secret().rootKey());

        assertRefused(Code.BAD_SIGNATURE, () -> KeySet.verified(confused, district.keySet().root()));
    }

    @Test
    void anUnsignedKeySetThatNoKeySetCanBeIsRefusedBeforeItsSignatureCounts() {
        var seals = List.of(Map.of("id", 1, "key", new byte[32]));
        var good = Map.<String, Object>of(
                "format", 1, "version", 1, "validFrom", 0L, "root", new byte[32], "hpke", seals, "receipt",
                new byte[32], "feed", new byte[32], "pack", new byte[32]);
        var bad = List.<Map<String, Object>>of(
                Map.of("version", 0),
                Map.of("hpke", List.of()),
                Map.of("hpke", List.of(seals.getFirst(), seals.getFirst())),
                Map.of("hpke", java.util.Arrays.asList(seals.getFirst(), null)),
                Map.of("validFrom", Long.MAX_VALUE),
                Map.of("validFrom", "soon"),
                Map.of("version", 1.5),
                Map.of("root", new byte[31]));
        var fingerprint = RootFingerprint.of(new VerifyKey(Bytes.of(new byte[32])));

        for (var change : bad) {
            var map = new java.util.HashMap<>(good);
            map.putAll(change);
            assertRefused(Code.MALFORMED, () -> KeySet.pinned(signed(map), fingerprint));
        }
        assertRefused(Code.BAD_SIGNATURE, () -> KeySet.pinned(signed(good), fingerprint));
    }

    @Test
    void aNewerFormatIsNamedAsSuchWhateverElseItHolds() {
        var newer = signed(Map.of("format", 2, "everything", "else"));

        assertRefused(Code.UNKNOWN_FORMAT, () -> KeySet.verified(newer, district.kioskKey().verifyKey()));
    }

    @Test
    void theSealGoesToTheNewestKeyAndOldEnvelopesStillOpen() {
        var rotated = district.keys().rotated();
        var keySet = rotated.publicPart(District.DAY, district.keySet().root());

        var before = district.envelope(1);
        var after = new Seal(keySet, district.kiosk()).seal(2, text("later"));

        assertThat(keySet.version()).isEqualTo(2);
        assertThat(after.header().key()).isNotEqualTo(before.header().key());
        assertThat(new Opener(rotated).open(before)).isEqualTo(text("session 1"));
        assertThat(new Opener(rotated).open(after)).isEqualTo(text("later"));
        assertRefused(Code.RETIRED_KEY, () -> district.opener().open(after));
    }

    @Test
    void aRetiredKeyOpensNothingAndItsIdNeverReturns() {
        var rotated = district.keys().rotated();
        var sealed = new Seal(rotated.publicPart(District.DAY, district.keySet().root()), district.kiosk())
                .seal(1, text("x"));

        var retired = rotated.retired(sealed.header().key());
        var again = retired.rotated();

        assertRefused(Code.RETIRED_KEY, () -> new Opener(retired).open(sealed));
        assertRefused(Code.RETIRED_KEY, () -> new Opener(again).open(sealed));
        assertThat(again.version()).isEqualTo(4);
        assertThatThrownBy(() -> district.keys().retired(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> district.keys().retired(9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePrivateKeysComeBackFromTheirFileAndPrintNothing() {
        var keys = district.keys().rotated();

        assertThat(PrivateKeySet.parse(keys.secretBytes())).isEqualTo(keys);
        assertThat(keys.toString()).isEqualTo("private key set 2");
        assertThat(keys.hpke().getFirst().toString()).contains("32 bytes");
    }

    @Test
    void paperAndBackupTogetherBringTheKeysBack() {
        var backup = district.secret().wrap(district.keys());
        var paper = district.secret().paper();

        assertThat(RootSecret.fromPaper(paper).unwrap(backup)).isEqualTo(district.keys());
    }

    @Test
    void aForeignOrDamagedBackupIsRefused() {
        var backup = district.secret().wrap(district.keys());
        var bent = backup.array();
        bent[new Random(3).nextInt(bent.length)] ^= 1;

        assertRefused(Code.CANNOT_OPEN, () -> stranger.secret().unwrap(backup));
        assertRefused(Code.CANNOT_OPEN, () -> district.secret().unwrap(Bytes.of(bent)));
        assertRefused(Code.CANNOT_OPEN, () -> district.secret().unwrap(Bytes.of(new byte[5])));
    }

    private Bytes signed(Map<String, Object> body) {
        return Signed.wrap(Label.KEYSET, district.kioskKey(), Cbor.write(body), 16 * 1024);
    }

    @Test
    void renewedKeysSignAnewAndKnowWhatEachKioskKnows() {
        var random = new Random(3);
        var second = district.keys().renewed(random, false);
        var third = second.renewed(random, true);

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.hpke()).extracting(PrivateKeySet.OpenKey::id).containsExactly(2, 1);
        assertThat(second.receipt()).isNotEqualTo(district.keys().receipt());
        assertThat(second.feed()).isNotEqualTo(district.keys().feed());
        assertThat(second.pack()).isEqualTo(district.keys().pack());
        assertThat(third.pack()).isNotEqualTo(second.pack());
        assertThat(third.receiptFor(1)).isEqualTo(district.keys().receipt());
        assertThat(third.receiptFor(2)).isEqualTo(second.receipt());
        assertThat(third.receiptFor(3)).isEqualTo(third.receipt());
        assertThat(third.receiptFor(9)).isEqualTo(third.receipt());
        assertThat(third.rotated().receiptFor(3)).isEqualTo(third.receipt());
        assertThat(third.rotated().receiptFor(1)).isEqualTo(district.keys().receipt());
    }

    @Test
    void renewedKeysComeBackFromTheirBytesAndEarlierOnesKeepTheirForm() {
        var renewed = district.keys().renewed(new Random(3), true);

        assertThat(PrivateKeySet.parse(renewed.secretBytes())).isEqualTo(renewed);
        assertThat(PrivateKeySet.parse(district.keys().secretBytes())).isEqualTo(district.keys());
        assertThat(new String(district.keys().secretBytes().array(), StandardCharsets.ISO_8859_1))
                .doesNotContain("former");
        assertRefused(Code.MALFORMED, () -> PrivateKeySet.parse(Bytes.of(Cbor.write(Map.of("former", 1)))));
    }
}
