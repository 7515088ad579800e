package org.yimi.content.envelope;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeDecrypt;
import com.google.crypto.tink.hybrid.internal.HpkeEncrypt;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import org.yimi.content.envelope.Refused.Code;

/**
 * HPKE base mode (RFC 9180), DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, by Tink, without Tink's own key
 * prefix, so that any implementation of the RFC reads it.
 */
final class Hpke {
    private static final HpkeParameters PARAMETERS = parameters();

    private Hpke() {}

    static Bytes newPrivateKey() {
        return Bytes.of(X25519.generatePrivateKey());
    }

    static Bytes publicKey(Bytes privateKey) {
        try {
            return Bytes.of(X25519.publicFromPrivate(privateKey.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an X25519 key", e);
        }
    }

    /** Checking and expanding a key costs as much as using it: callers keep what this returns. */
    static HybridEncrypt sealing(Bytes publicKey) {
        Native.available();
        try {
            return HpkeEncrypt.create(tinkPublic(publicKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an X25519 key", e);
        }
    }

    @AccessesPartialKey
    static HybridDecrypt opening(Bytes privateKey) {
        Native.available();
        try {
            return HpkeDecrypt.create(HpkePrivateKey.create(
                    tinkPublic(publicKey(privateKey)),
                    SecretBytes.copyFrom(privateKey.array(), InsecureSecretKeyAccess.get())));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an X25519 key", e);
        }
    }

    /** {@code enc (32) | ciphertext and tag (16)}. */
    static byte[] seal(HybridEncrypt key, byte[] info, byte[] plain) {
        try {
            return key.encrypt(plain, info);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] open(HybridDecrypt key, byte[] info, byte[] sealed) {
        try {
            return key.decrypt(sealed, info);
        } catch (GeneralSecurityException e) {
            throw new Refused(Code.CANNOT_OPEN, "the seal does not open");
        }
    }

    @AccessesPartialKey
    private static HpkePublicKey tinkPublic(Bytes key) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, com.google.crypto.tink.util.Bytes.copyFrom(key.array()), null);
    }

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
