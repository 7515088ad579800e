package org.yimi.content.envelope;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Refused.Code;

/** The 32 bytes from which a district can be rebuilt. They rest on paper and never on a disk. */
public final class RootSecret {
    private static final int LENGTH = 32;
    private static final int CHECK = 3;
    private static final byte[] BACKUP = "yimi/keyset-backup/1".getBytes(StandardCharsets.US_ASCII);

    private final byte[] secret;

    private RootSecret(byte[] secret) {
        this.secret = secret;
    }

    /** @param random a source that cannot be guessed */
    public static RootSecret random(RandomGenerator random) {
        var secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new RootSecret(secret);
    }

    /**
     * Reads what stands on the paper: 56 characters, the last three bytes a checksum.
     *
     * @throws IllegalArgumentException saying what is wrong, without repeating it
     */
    public static RootSecret fromPaper(String typed) {
        var bytes = Crockford.decode(typed, (LENGTH + CHECK) * 8 / 5, "the recovery code");
        var secret = Arrays.copyOf(bytes, LENGTH);
        if (!Arrays.equals(check(secret), Arrays.copyOfRange(bytes, LENGTH, LENGTH + CHECK)))
            throw new IllegalArgumentException("the checksum does not fit: compare with the paper");
        return new RootSecret(secret);
    }

    /** 14 groups of four characters. */
    public String paper() {
        var bytes = Arrays.copyOf(secret, LENGTH + CHECK);
        System.arraycopy(check(secret), 0, bytes, LENGTH, CHECK);
        return Crockford.grouped(Crockford.encode(bytes));
    }

    public SignKey rootKey() {
        return new SignKey(Bytes.of(derive("yimi/root-sign/1")));
    }

    /** The private keys, encrypted so that this paper and the result together bring them back. */
    public Bytes wrap(PrivateKeySet keys) {
        try {
            var cipher = new AesGcmJce(derive("yimi/keyset-wrap/1"));
            return Bytes.of(cipher.encrypt(keys.secretBytes().array(), BACKUP));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refused where the backup was made by another secret, or altered */
    public PrivateKeySet unwrap(Bytes backup) {
        try {
            var cipher = new AesGcmJce(derive("yimi/keyset-wrap/1"));
            return PrivateKeySet.parse(Bytes.of(cipher.decrypt(backup.array(), BACKUP)));
        } catch (GeneralSecurityException e) {
            throw new Refused(Code.CANNOT_OPEN, "the backup does not belong to this secret");
        }
    }

    private byte[] derive(String label) {
        try {
            return Hkdf.computeHkdf(
                    "HmacSha256", secret, new byte[0], label.getBytes(StandardCharsets.US_ASCII), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] check(byte[] secret) {
        return Arrays.copyOf(Hash.of(secret).bytes().array(), CHECK);
    }
}
