package org.yimi.content.envelope;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.KeySet.SealKey;

/**
 * The private part of a {@link KeySet}. Lies in a file of mode 0600 outside the database; prints nothing of itself.
 *
 * @param former keys that receipts were signed with before, by ascending version: a kiosk without a network may not have
 *     heard of a later key set, and must be able to read what it is brought
 */
public record PrivateKeySet(
        int version, List<OpenKey> hpke, SignKey receipt, SignKey feed, SignKey pack, List<FormerKey> former) {
    public PrivateKeySet {
        hpke = List.copyOf(hpke);
        former = List.copyOf(former);
        if (version < 1) throw new IllegalArgumentException("a key set's version is 1 or higher");
        if (hpke.isEmpty()) throw new IllegalArgumentException("a key set without a key to open with");
    }

    /** One private HPKE key (X25519, 32 bytes). */
    public record OpenKey(int id, Bytes key) {
        public OpenKey {
            key.exactly(32, "an HPKE key");
        }
    }

    /** @param until the last version of a key set that it was in */
    public record FormerKey(int until, SignKey receipt) {}

    /** Version 1 of a new district. */
    public static PrivateKeySet first(RandomGenerator random) {
        return new PrivateKeySet(
                1,
                List.of(new OpenKey(1, Hpke.newPrivateKey())),
                SignKey.random(random),
                SignKey.random(random),
                SignKey.random(random),
                List.of());
    }

    /**
     * The next version: seals with a new HPKE key and still opens with the old ones. The key's id is the version it
     * came with, so that the id of a retired key never returns.
     */
    public PrivateKeySet rotated() {
        var keys = new ArrayList<OpenKey>();
        keys.add(new OpenKey(version + 1, Hpke.newPrivateKey()));
        keys.addAll(hpke);
        return new PrivateKeySet(version + 1, keys, receipt, feed, pack, former);
    }

    /**
     * As {@link #rotated}, and signs receipts and the feed with new keys.
     *
     * @param random a source that cannot be guessed
     * @param packs whether packs are signed with a new key too; then what was signed before has to be signed again
     */
    public PrivateKeySet renewed(RandomGenerator random, boolean packs) {
        var next = rotated();
        var keys = new ArrayList<>(former);
        keys.add(new FormerKey(version, receipt));
        return new PrivateKeySet(
                next.version,
                next.hpke,
                SignKey.random(random),
                SignKey.random(random),
                packs ? SignKey.random(random) : pack,
                keys);
    }

    /** The key by which a kiosk with this version of the key set knows a receipt. */
    public SignKey receiptFor(int version) {
        return former.stream()
                .filter(one -> version <= one.until)
                .map(FormerKey::receipt)
                .findFirst()
                .orElse(receipt);
    }

    /**
     * The next version without one HPKE key: what is sealed to it can no longer be opened.
     *
     * @throws IllegalArgumentException where there is no such key, or no other
     */
    public PrivateKeySet retired(int id) {
        if (hpke.stream().noneMatch(key -> key.id() == id)) throw new IllegalArgumentException("no key " + id);
        return new PrivateKeySet(
                version + 1, hpke.stream().filter(key -> key.id() != id).toList(), receipt, feed, pack, former);
    }

    /**
     * What kiosks may know of it, still unsigned.
     *
     * @param root whose private part will sign it
     */
    public KeySet publicPart(Instant validFrom, VerifyKey root) {
        var seals = hpke.stream()
                .map(key -> new SealKey(key.id(), Hpke.publicKey(key.key())))
                .toList();
        return new KeySet(
                version, validFrom, root, seals, receipt.verifyKey(), feed.verifyKey(), pack.verifyKey());
    }

    /**
     * The secret by which a kiosk fetches feed and packs: always the same for the same kiosk and key, so that an enrolment
     * whose answer was lost can be answered again, and only its hash has to be kept.
     */
    public Bytes bearer(KioskId kiosk, VerifyKey key) {
        try {
            var info = ("yimi/bearer/1 " + kiosk + " " + key.bytes().hex()).getBytes(StandardCharsets.US_ASCII);
            return Bytes.of(Hkdf.computeHkdf("HmacSha256", feed.seed().array(), new byte[0], info, 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plain bytes with all secrets; for a file of mode 0600 or for {@link RootSecret#wrap}. */
    public Bytes secretBytes() {
        return Bytes.of(Cbor.write(former.isEmpty() ? new Unrenewed(version, hpke, receipt, feed, pack) : this));
    }

    /** @throws Refused where the bytes are no private key set */
    public static PrivateKeySet parse(Bytes secretBytes) {
        var bytes = secretBytes.array();
        return Cbor.read(bytes, Map.class).containsKey("former")
                ? Cbor.read(bytes, PrivateKeySet.class)
                : Cbor.read(bytes, Unrenewed.class, Unrenewed::keys);
    }

    /** As it was written before keys that sign were ever renewed, and still is until then. */
    private record Unrenewed(int version, List<OpenKey> hpke, SignKey receipt, SignKey feed, SignKey pack) {
        PrivateKeySet keys() {
            return new PrivateKeySet(version, hpke, receipt, feed, pack, List.of());
        }
    }

    @Override
    public String toString() {
        return "private key set " + version;
    }
}
