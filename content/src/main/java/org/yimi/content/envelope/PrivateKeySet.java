package org.yimi.content.envelope;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.KeySet.SealKey;

/** The private part of a {@link KeySet}. Lies in a file of mode 0600 outside the database; prints nothing of itself. */
public record PrivateKeySet(int version, List<OpenKey> hpke, SignKey receipt, SignKey feed, SignKey pack) {
    public PrivateKeySet {
        hpke = List.copyOf(hpke);
        if (version < 1) throw new IllegalArgumentException("a key set's version is 1 or higher");
        if (hpke.isEmpty()) throw new IllegalArgumentException("a key set without a key to open with");
    }

    /** One private HPKE key (X25519, 32 bytes). */
    public record OpenKey(int id, Bytes key) {
        public OpenKey {
            key.exactly(32, "an HPKE key");
        }
    }

    /** Version 1 of a new district. */
    public static PrivateKeySet first(RandomGenerator random) {
        return new PrivateKeySet(
                1,
                List.of(new OpenKey(1, Hpke.newPrivateKey())),
                SignKey.random(random),
                SignKey.random(random),
                SignKey.random(random));
    }

    /**
     * The next version: seals with a new HPKE key and still opens with the old ones. The key's id is the version it
     * came with, so that the id of a retired key never returns.
     */
    public PrivateKeySet rotated() {
        var keys = new ArrayList<OpenKey>();
        keys.add(new OpenKey(version + 1, Hpke.newPrivateKey()));
        keys.addAll(hpke);
        return new PrivateKeySet(version + 1, keys, receipt, feed, pack);
    }

    /**
     * The next version without one HPKE key: what is sealed to it can no longer be opened.
     *
     * @throws IllegalArgumentException where there is no such key, or no other
     */
    public PrivateKeySet retired(int id) {
        if (hpke.stream().noneMatch(key -> key.id() == id)) throw new IllegalArgumentException("no key " + id);
        return new PrivateKeySet(
                version + 1, hpke.stream().filter(key -> key.id() != id).toList(), receipt, feed, pack);
    }

    public KeySet publicPart(Instant validFrom, VerifyKey root) {
        var seals = hpke.stream()
                .map(key -> new SealKey(key.id(), Hpke.publicKey(key.key())))
                .toList();
        return new KeySet(
                version, validFrom, root, seals, receipt.verifyKey(), feed.verifyKey(), pack.verifyKey());
    }

    /** Plain bytes with all secrets; for a file of mode 0600 or for {@link RootSecret#wrap}. */
    public Bytes secretBytes() {
        return Bytes.of(Cbor.write(this));
    }

    /** @throws Refused where the bytes are no private key set */
    public static PrivateKeySet parse(Bytes secretBytes) {
        return Cbor.read(secretBytes.array(), PrivateKeySet.class);
    }

    @Override
    public String toString() {
        return "private key set " + version;
    }
}
