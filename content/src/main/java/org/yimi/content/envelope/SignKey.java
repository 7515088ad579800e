package org.yimi.content.envelope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.signature.internal.Ed25519SignJce;
import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.random.RandomGenerator;

/** An Ed25519 private key (RFC 8032), kept as its 32-byte seed. Prints nothing of it. */
public record SignKey(@JsonValue Bytes seed) {
    private static final int LENGTH = 32;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignKey {
        seed.exactly(LENGTH, "a private key");
    }

    /** @param random a source that cannot be guessed */
    public static SignKey random(RandomGenerator random) {
        var seed = new byte[LENGTH];
        random.nextBytes(seed);
        return new SignKey(Bytes.of(seed));
    }

    public VerifyKey verifyKey() {
        try {
            return new VerifyKey(Bytes.of(
                    Ed25519Sign.KeyPair.newKeyPairFromSeed(seed.array()).getPublicKey()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 64 bytes over the label and the body. */
    public byte[] sign(Label label, byte[] body) {
        return sign(List.of(label.bytes(), body));
    }

    /** Plain Ed25519 over the parts, one after the other. */
    byte[] sign(List<byte[]> parts) {
        try {
            var bytes = com.google.crypto.tink.subtle.Bytes.concat(parts.toArray(byte[][]::new));
            var secret = seed.array();
            PublicKeySign signer = Native.available() ? new Ed25519SignJce(secret) : new Ed25519Sign(secret);
            return signer.sign(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
