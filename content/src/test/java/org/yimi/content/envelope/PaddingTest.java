package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Refused.Code;

class PaddingTest {

    @Test
    void shortContentFillsMultiplesOf64() {
        for (var length = 0; length <= 512; length++) {
            var padded = Padding.paddedLength(length);

            assertThat(padded % 64).isZero();
            assertThat(padded).isBetween(Math.max(64, length), Math.max(64, length + 63));
        }
    }

    @Test
    void longContentGrowsByAtMostTwelvePercentAndNeverShrinks() {
        var last = 512;
        for (var length = 513; length <= 70_000; length++) {
            var padded = Padding.paddedLength(length);

            assertThat(padded).isGreaterThanOrEqualTo(length).isGreaterThanOrEqualTo(last);
            assertThat((padded - length) / (double) length).isLessThanOrEqualTo(0.12);
            assertThat(Padding.paddedLength(padded)).isEqualTo(padded);
            last = padded;
        }
    }

    @Test
    void padmeGivesTheLengthsOfThePaper() {
        assertThat(Padding.paddedLength(513)).isEqualTo(544);
        assertThat(Padding.paddedLength(1000)).isEqualTo(1024);
        assertThat(Padding.paddedLength(1025)).isEqualTo(1088);
        assertThat(Padding.paddedLength(65_537)).isEqualTo(67_584);
    }

    @Test
    void whatIsPaddedComesBack() {
        var random = new Random(1);
        for (var length = 0; length <= 5000; length++) assertComesBack(random, length);
        for (var length : new int[] {16_384, 65_000, 65_536, 1_000_003}) assertComesBack(random, length);
    }

    @Test
    void paddingThatIsNotZeroIsRefused() {
        var padded = Padding.pad(new byte[10]);
        for (var i = 14; i < padded.length; i++) {
            var bent = padded.clone();
            bent[i] = 1;
            assertRefused(Code.MALFORMED, () -> Padding.unpad(bent));
        }
    }

    @Test
    void anImpossibleLengthIsRefused() {
        for (var length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 61}) {
            var padded = ByteBuffer.allocate(64).putInt(length).array();
            assertRefused(Code.MALFORMED, () -> Padding.unpad(padded));
        }
        for (var length = 0; length < 4; length++) {
            var tooShort = new byte[length];
            assertRefused(Code.MALFORMED, () -> Padding.unpad(tooShort));
        }
    }

    private static void assertComesBack(Random random, int length) {
        var data = new byte[length];
        random.nextBytes(data);
        var padded = Padding.pad(data);
        assertThat(padded.length).isEqualTo(Padding.paddedLength(length + 4));
        assertThat(Arrays.equals(Padding.unpad(padded), data)).as("length %d", length).isTrue();
    }
}
