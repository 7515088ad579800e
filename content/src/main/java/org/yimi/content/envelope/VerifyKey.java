package org.yimi.content.envelope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
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
    @AccessesPartialKey
    boolean verifies(List<byte[]> parts, byte[] signature) {
        Native.available();
        try {
            var key = Ed25519PublicKey.create(com.google.crypto.tink.util.Bytes.copyFrom(bytes.array()));
            Ed25519Verify.create(key)
                    .verify(signature, com.google.crypto.tink.subtle.Bytes.concat(parts.toArray(byte[][]::new)));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
