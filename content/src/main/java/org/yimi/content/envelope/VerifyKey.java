package org.yimi.content.envelope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.List;

/** An Ed25519 public key (RFC 8032), 32 bytes. */
public record VerifyKey(@JsonValue Bytes bytes) {
    private static final int LENGTH = 32;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VerifyKey {
        bytes.exactly(LENGTH, "a public key");
    }

    /** Whether the signature is this key's over the label and the body. Never throws for a bad signature. */
    public boolean verifies(Label label, byte[] body, byte[] signature) {
        return verifies(List.of(label.bytes(), body), signature);
    }

    /** Plain Ed25519 over the parts, one after the other. */
    boolean verifies(List<byte[]> parts, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point())));
            for (var part : parts) verifier.update(part);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** RFC 8032, 5.1.2: y little-endian, the top bit of the last byte is the sign of x. */
    private EdECPoint point() {
        var reversed = new byte[LENGTH];
        var given = bytes.array();
        for (var i = 0; i < LENGTH; i++) reversed[i] = given[LENGTH - 1 - i];
        var xOdd = (reversed[0] & 0x80) != 0;
        reversed[0] &= 0x7f;
        return new EdECPoint(xOdd, new BigInteger(1, reversed));
    }
}
