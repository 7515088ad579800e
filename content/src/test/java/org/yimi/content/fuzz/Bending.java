package org.yimi.content.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bends what can be read a little, in the ways in which readers go wrong. */
final class Bending {
    private static final int MOST_BENDS = 4;
    private static final int LONGEST = 24;
    private static final byte[] EXTREMES = {0, 1, -1, Byte.MIN_VALUE, Byte.MAX_VALUE, '"', '\\', '0', '9', '-', '\n'};

    private final Random random;
    private final List<byte[]> seeds;

    Bending(long seed, List<byte[]> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds;
    }

    byte[] next() {
        var bytes = any();
        for (var i = random.nextInt(MOST_BENDS); i >= 0; i--) bytes = bent(bytes);
        return bytes;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size())).clone();
    }

    private byte[] bent(byte[] bytes) {
        var at = random.nextInt(bytes.length + 1);
        var end = Math.min(bytes.length, at + random.nextInt(LONGEST));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, at, new byte[0], end);
            case 2 -> joined(bytes, at, noise(), end);
            case 3 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            case 4 -> joined(bytes, at, foreign(), end);
            case 5 -> joined(bytes, at, new byte[] {EXTREMES[random.nextInt(EXTREMES.length)]}, Math.min(bytes.length, at + 1));
            default -> joined(bytes, at, new byte[] {(byte) (at < bytes.length ? bytes[at] ^ 1 << random.nextInt(8) : 0)},
                    Math.min(bytes.length, at + 1));
        };
    }

    private byte[] noise() {
        var noise = new byte[random.nextInt(LONGEST)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] foreign() {
        var other = any();
        var at = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, at, Math.min(other.length, at + random.nextInt(2 * LONGEST)));
    }

    /** What stands before {@code to}, then the middle, then what stands from {@code from} on. */
    private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        out.writeBytes(middle);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
