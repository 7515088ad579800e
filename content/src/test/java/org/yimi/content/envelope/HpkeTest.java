package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimi.content.envelope.District.text;

import com.google.crypto.tink.hybrid.HpkeParameters.AeadId;
import com.google.crypto.tink.hybrid.HpkeParameters.KdfId;
import com.google.crypto.tink.hybrid.HpkeParameters.KemId;
import com.google.crypto.tink.hybrid.internal.HpkeContext;
import com.google.crypto.tink.hybrid.internal.HpkeKemPrivateKey;
import com.google.crypto.tink.hybrid.internal.HpkePrimitiveFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;

class HpkeTest {
    private static final HPKE BOUNCY = new HPKE(
            HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    private static final byte[] CONTENT = text("{\"kind\":\"session\"}");

    private final District district = District.random(1);

    /** RFC 9180, appendix A.1.1. */
    @Test
    void tinksContextOpensTheVectorOfTheRfc() throws Exception {
        var key = new HpkeKemPrivateKey(
                tink("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"),
                tink("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"));
        var context = HpkeContext.createRecipientContext(
                hex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"),
                key,
                HpkePrimitiveFactory.createKem(KemId.DHKEM_X25519_HKDF_SHA256),
                HpkePrimitiveFactory.createKdf(KdfId.HKDF_SHA256),
                HpkePrimitiveFactory.createAead(AeadId.AES_128_GCM),
                hex("4f6465206f6e2061204772656369616e2055726e"));

        var opened = context.open(
                hex("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"),
                hex("436f756e742d30"));

        assertThat(opened).isEqualTo(hex("4265617574792069732074727574682c20747275746820626561757479"));
    }

    @Test
    void ourKeyDerivationIsThatOfTheRfc() {
        var publicKey =
                Hpke.publicKey(Bytes.ofHex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"));

        assertThat(publicKey.hex()).isEqualTo("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d");
    }

    @Test
    void anotherImplementationOpensOurEnvelopeWithItsHeaderAsInfo() throws Exception {
        var envelope = district.seal().seal(7, CONTENT);

        var sealed = envelope.sealed();
        var opened = BOUNCY.open(
                Arrays.copyOf(sealed, 32),
                bouncyKeys(),
                Arrays.copyOf(envelope.bytes().array(), EnvelopeHeader.LENGTH),
                new byte[0],
                Arrays.copyOfRange(sealed, 32, sealed.length),
                null,
                null,
                null);

        assertThat(Compression.inflate(Padding.unpad(opened), 1)).isEqualTo(CONTENT);
    }

    @Test
    void weOpenTheEnvelopeOfAnotherImplementation() throws Exception {
        var header = new EnvelopeHeader(1, 1, 1, district.kiosk(), 7).bytes();
        var keys = bouncyKeys();
        var parts = BOUNCY.seal(
                keys.getPublic(),
                header,
                new byte[0],
                Padding.pad(Compression.deflate(CONTENT)),
                null,
                null,
                null);

        var bytes = ByteBuffer.allocate(header.length + parts[0].length + parts[1].length)
                .put(header)
                .put(parts[1])
                .put(parts[0])
                .array();

        assertThat(district.opener().open(new Envelope(Bytes.of(bytes)))).isEqualTo(CONTENT);
    }

    private AsymmetricCipherKeyPair bouncyKeys() {
        var secret = district.keys().hpke().getFirst().key();
        return BOUNCY.deserializePrivateKey(
                secret.array(), Hpke.publicKey(secret).array());
    }

    private static com.google.crypto.tink.util.Bytes tink(String hex) {
        return com.google.crypto.tink.util.Bytes.copyFrom(hex(hex));
    }

    private static byte[] hex(String hex) {
        return Bytes.ofHex(hex).array();
    }
}
