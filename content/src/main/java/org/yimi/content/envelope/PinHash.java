package org.yimi.content.envelope;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as a kiosk may hold it: PBKDF2 with HMAC-SHA256. Six digits are few, and whoever has the hash finds
 * them; but staff mode shows nothing that a child said.
 *
 * @param rounds 1 to 2,000,000
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8018">RFC 8018</a>
 */
public record PinHash(Bytes salt, int rounds, Hash hash) {
    /** About half a second on a small machine. More would keep staff waiting, and not save six digits. */
    private static final int ROUNDS = 100_000;

    private static final int MOST_ROUNDS = 2_000_000;
    private static final int SALT_BYTES = 16;
    private static final int DIGITS = 6;

    public PinHash {
        if (rounds < 1 || rounds > MOST_ROUNDS)
            throw new IllegalArgumentException("a PIN is hashed in 1 to " + MOST_ROUNDS + " rounds, not " + rounds);
        if (salt.length() < SALT_BYTES) throw new IllegalArgumentException("a salt has at least " + SALT_BYTES + " bytes");
    }

    /**
     * Takes as long as {@link #fits}.
     *
     * @param random a source that cannot be guessed
     */
    public static PinHash of(String pin, RandomGenerator random) {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        var salt = Bytes.of(bytes);
        return new PinHash(salt, ROUNDS, derived(pin, salt, ROUNDS));
    }

    /** A fresh one of six digits. */
    public static String randomPin(RandomGenerator random) {
        return ("%0" + DIGITS + "d").formatted(random.nextInt((int) Math.pow(10, DIGITS)));
    }

    /** Slow on purpose. */
    public boolean fits(String pin) {
        return MessageDigest.isEqual(
                derived(pin, salt, rounds).bytes().array(), hash.bytes().array());
    }

    private static Hash derived(String pin, Bytes salt, int rounds) {
        try {
            var spec = new PBEKeySpec(pin.toCharArray(), salt.array(), rounds, 256);
            return new Hash(Bytes.of(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}
