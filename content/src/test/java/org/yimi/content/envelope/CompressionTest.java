package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimi.content.envelope.District.text;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Refused.Code;

class CompressionTest {

    @Test
    void everythingComesBack() {
        var random = new Random(1);
        for (var length = 0; length < 3000; length = length * 5 / 4 + 1) {
            var noise = new byte[length];
            random.nextBytes(noise);
            var words = text("公园里先加什么 滑梯 sand ".repeat(length / 20 + 1));
            var oneKey = text("啊".repeat(length));

            for (var data : new byte[][] {noise, words, oneKey, new byte[length]})
                assertThat(Compression.inflate(Compression.deflate(data), 1)).isEqualTo(data);
        }
    }

    @Test
    void aChildWhoHoldsOneKeyDownCanBeReadAtTheOffice() {
        for (var length : new int[] {1, 100, 10_000, 200_000}) {
            var data = new byte[length];
            Arrays.fill(data, (byte) 'a');
            assertThat(Compression.inflate(Compression.deflate(data), 1)).hasSize(length);
        }
    }

    @Test
    void aBombStopsEarly() {
        var bomb = zeros(48 * 1024 * 1024);
        var bean = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        var self = Thread.currentThread().threadId();
        var before = bean.getThreadAllocatedBytes(self);

        assertRefused(Code.INFLATES_TOO_FAR, () -> Compression.inflate(bomb, 1));

        assertThat(bean.getThreadAllocatedBytes(self) - before).isLessThan(4L * Compression.MOST_BYTES);
    }

    @Test
    void sixtyFourTimesIsTheLimitForShortContent() {
        assertRefused(Code.INFLATES_TOO_FAR, () -> Compression.inflate(zeros(20_000), 1));
    }

    @Test
    void damageIsRefused() {
        var deflated = Compression.deflate(text("公园里先加什么"));

        assertRefused(Code.MALFORMED, () -> Compression.inflate(new byte[0], 1));
        assertRefused(Code.MALFORMED, () -> Compression.inflate(Arrays.copyOf(deflated, deflated.length - 2), 1));
        assertRefused(Code.MALFORMED, () -> Compression.inflate(Arrays.copyOf(deflated, deflated.length + 1), 1));
        assertRefused(Code.MALFORMED, () -> Compression.inflate(new byte[] {7, 7, 7, 7}, 1));
        assertRefused(Code.UNKNOWN_DICTIONARY, () -> Compression.inflate(deflated, 2));
    }

    static byte[] zeros(int length) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            var out = new ByteArrayOutputStream();
            var buffer = new byte[65_536];
            for (var done = 0; done < length; done += buffer.length) {
                deflater.setInput(new byte[Math.min(buffer.length, length - done)]);
                while (!deflater.needsInput()) out.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.finish();
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }
}
