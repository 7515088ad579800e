package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VerifyKey root = RootSecret.random(RANDOM).rootKey().verifyKey();
    private final EnrolmentCode code = EnrolmentCode.random(RANDOM, RootFingerprint.of(root));

    @Test
    void whatIsScannedSaysWhatAnAdultWouldHaveTyped() {
        var invitation = Invitation.of("https://office.example:8443", code, root);

        var scanned = Invitation.parse(ScanCode.read(ScanCode.INVITATION.write(invitation.bytes())).orElseThrow().bytes());

        assertThat(scanned).isEqualTo(invitation);
        assertThat(scanned.code()).isEqualTo(code);
        assertThat(scanned.server()).isEqualTo("https://office.example:8443");
    }

    @Test
    void itIsOfItsOwnDistrictOnly() {
        var invitation = Invitation.of("http://office", code, root);

        assertThat(invitation.isOf(root)).isTrue();
        assertThat(invitation.isOf(RootSecret.random(RANDOM).rootKey().verifyKey())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://office", "office", "", "https://", "http://a b", "https:office", "http://a:1234567", "http://user@office"})
    void whatIsNoServersAddressIsRefused(String address) {
        var good = Invitation.of("http://office", code, root).bytes().array();
        var head = Arrays.copyOf(good, good.length - "http://office".length());
        var bent = Arrays.copyOf(head, head.length + address.length());
        System.arraycopy(address.getBytes(StandardCharsets.UTF_8), 0, bent, head.length, address.length());

        assertThatThrownBy(() -> Invitation.parse(Bytes.of(bent))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesThatAreTooFewOrTooManyOrATokenThatIsTooLongAreRefused() {
        assertThatThrownBy(() -> Invitation.parse(Bytes.of(new byte[24]))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Invitation.parse(Bytes.of(new byte[1000]))).isInstanceOf(IllegalArgumentException.class);
        var bytes = Invitation.of("http://office", code, root).bytes().array();
        bytes[0] = (byte) 0xFF;
        assertThatThrownBy(() -> Invitation.parse(Bytes.of(bytes))).hasMessage("a token has 60 bits");
    }
}
