package org.yimi.content.envelope;

import java.time.Instant;
import java.util.List;
import org.yimi.content.envelope.Refused.Code;

/**
 * The district's public keys for daily use, signed by its root. A kiosk takes a higher version by any route and
 * never a lower one.
 *
 * @param version from 1
 * @param validFrom to the second
 * @param root the root's public key, which kiosks pin at enrolment
 * @param hpke keys that the office can open with, the one to seal with first
 */
public record KeySet(
        int version, Instant validFrom, VerifyKey root, List<SealKey> hpke, VerifyKey receipt, VerifyKey feed, VerifyKey pack) {
    private static final int MOST_BYTES = 16 * 1024;
    private static final int FORMAT = 1;

    public KeySet {
        hpke = List.copyOf(hpke);
        if (version < 1) throw new IllegalArgumentException("a key set's version is 1 or higher");
        if (hpke.isEmpty()) throw new IllegalArgumentException("a key set without a key to seal with");
        if (hpke.stream().mapToInt(SealKey::id).distinct().count() < hpke.size())
            throw new IllegalArgumentException("two keys under one id");
    }

    /** One public HPKE key (X25519, 32 bytes) and the id that envelopes name it by. */
    public record SealKey(int id, Bytes key) {
        public SealKey {
            key.exactly(32, "an HPKE key");
        }
    }

    /** The signed bytes that travel. */
    public Bytes signedBy(SignKey rootKey) {
        var body = new Wire(FORMAT, version, validFrom.getEpochSecond(), root, hpke, receipt, feed, pack);
        return Signed.wrap(Label.KEYSET, rootKey, Cbor.write(body), MOST_BYTES);
    }

    /** @throws Refused where the bytes are damaged, or not signed by exactly this root */
    public static KeySet verified(Bytes signed, VerifyKey root) {
        var keySet = parse(Signed.parse(signed.array(), MOST_BYTES).verified(Label.KEYSET, root));
        if (!keySet.root.equals(root)) throw new Refused(Code.BAD_SIGNATURE, "the key set names another root");
        return keySet;
    }

    /** For enrolment: takes the root that the bytes name if its fingerprint is the one that the adult typed. */
    public static KeySet pinned(Bytes signed, RootFingerprint fingerprint) {
        var root = parse(Signed.parse(signed.array(), MOST_BYTES).body().array()).root;
        if (!fingerprint.fits(root)) throw new Refused(Code.BAD_SIGNATURE, "the code belongs to another district");
        return verified(signed, root);
    }

    private static KeySet parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "key set");
        return Cbor.read(body, Wire.class, Wire::keySet);
    }

    /** As its own root signed it, whoever that is. */
    static KeySet claimed(Bytes signed) {
        return verified(signed, parse(Signed.parse(signed.array(), MOST_BYTES).body().array()).root);
    }

    private record Wire(
            int format,
            int version,
            long validFrom,
            VerifyKey root,
            List<SealKey> hpke,
            VerifyKey receipt,
            VerifyKey feed,
            VerifyKey pack) {
        KeySet keySet() {
            return new KeySet(version, Instant.ofEpochSecond(validFrom), root, hpke, receipt, feed, pack);
        }
    }
}
