package org.yimi.content.optical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Bytes;

class StillCodeTest {
    private static Bytes bytes(int length, Random random) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    @Test
    void aBundleOfAnyLengthComesBackAsItWas() {
        for (var length = 1; length <= StillCode.MOST_BYTES; length++) {
            var bundle = bytes(length, new Random(length));

            var digits = StillCode.write(bundle);

            assertThat(digits).as("length " + length).containsOnlyDigits();
            assertThat(StillCode.read(digits)).as("length " + length).contains(bundle);
        }
    }

    @Test
    void itWritesWhatTheSpecificationSays() {
        var expected = Map.of(
                "00", "000",
                "ff", "255",
                "0102", "00258",
                "ffffff", "16777215",
                "00000001", "0000000001",
                "ffffffffff", "1099511627775",
                "796d000000ff", "0521519759360255");

        expected.forEach((hex, digits) -> {
            assertThat(StillCode.write(Bytes.ofHex(hex))).as(hex).isEqualTo(digits);
            assertThat(StillCode.read(digits).map(Bytes::hex)).contains(hex);
        });
    }

    @Test
    void bytesOfHighestValueTakeNoMoreDigitsThanAnyOthers() {
        var highest = Bytes.of(HexFormat.of().parseHex("ff".repeat(StillCode.MOST_BYTES)));

        assertThat(StillCode.write(highest)).hasSize(191 * 13 + 10);
        assertThat(StillCode.read(StillCode.write(highest))).contains(highest);
    }

    @Test
    void anythingElseIsPassedOver() {
        var garbage = List.of(
                "", "0", "00", "0000", "256", "65536", "16777216", "4294967296", "1099511627776", "9999999999999",
                "-01", "+01", " 01", "0x1", "１２３", "٠٠٠", "00a", "0521519759360256", "05215197593602550", "滑梯滑");

        for (var text : garbage) assertThat(StillCode.read(text)).as(text).isEmpty();
    }

    @Test
    void aLongerTextThanTheLongestIsPassedOver() {
        assertThat(StillCode.read("0".repeat(192 * 13))).isEmpty();
        assertThat(StillCode.read("0".repeat(13_000_000))).isEmpty();
    }

    @Test
    void aBundleThatDoesNotFitIsAMistakeOfTheProgram() {
        for (var length : List.of(0, StillCode.MOST_BYTES + 1))
            assertThatThrownBy(() -> StillCode.write(bytes(length, new Random(0))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not " + length);
    }
}
