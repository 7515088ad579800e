package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimi.content.envelope.District.text;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignatureTest {
    private final SignKey key = SignKey.random(new Random(1));

    /** RFC 8032, 7.1, TEST 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
                + "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac1"
                + "8ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    })
    void theVectorsOfTheRfcHold(String seed, String publicKey, String message, String signature) {
        var signer = new SignKey(Bytes.ofHex(seed));
        var body = List.of(Bytes.ofHex(message).array());

        assertThat(signer.verifyKey().bytes().hex()).isEqualTo(publicKey);
        assertThat(Bytes.of(signer.sign(body)).hex()).isEqualTo(signature);
        assertThat(new VerifyKey(Bytes.ofHex(publicKey)).verifies(body, Bytes.ofHex(signature).array())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void aSignatureForOneKindNeverPassesForAnother(Label label) {
        var signature = key.sign(label, text("body"));

        for (var other : Label.values())
            assertThat(key.verifyKey().verifies(other, text("body"), signature)).isEqualTo(other == label);
        assertThat(key.verifyKey().verifies(List.of(text("body")), signature)).isFalse();
    }

    @Test
    void noLabelIsTheBeginningOfAnother() {
        for (var one : Label.values())
            for (var other : Label.values())
                if (one != other)
                    assertThat(new String(other.bytes(), java.nio.charset.StandardCharsets.US_ASCII))
                            .doesNotStartWith(new String(one.bytes(), java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void anotherBodyOrSignatureIsNotAccepted() {
        var signature = key.sign(Label.BUNDLE, text("body"));

        assertThat(key.verifyKey().verifies(Label.BUNDLE, text("Body"), signature)).isFalse();
        assertThat(key.verifyKey().verifies(Label.BUNDLE, text("body"), Arrays.copyOf(signature, 63))).isFalse();
        assertThat(key.verifyKey().verifies(Label.BUNDLE, text("body"), new byte[0])).isFalse();
        for (var i = 0; i < signature.length; i++) {
            var bent = signature.clone();
            bent[i] ^= 1;
            assertThat(key.verifyKey().verifies(Label.BUNDLE, text("body"), bent)).as("byte %d", i).isFalse();
        }
    }

    @Test
    void anyThirtyTwoBytesAsAKeyVerifyNothingAndThrowNothing() {
        var random = new Random(2);
        var signature = key.sign(Label.BUNDLE, text("body"));
        for (var i = 0; i < 300; i++) {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            if (i % 3 == 0) Arrays.fill(bytes, (byte) 0xff);
            assertThat(new VerifyKey(Bytes.of(bytes)).verifies(Label.BUNDLE, text("body"), signature)).isFalse();
        }
    }

    @Test
    void aPrivateKeyPrintsNothingOfItself() {
        assertThat(key.toString()).doesNotContain(key.seed().hex()).contains("32 bytes");
    }
}
