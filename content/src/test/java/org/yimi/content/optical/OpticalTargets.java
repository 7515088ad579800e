package org.yimi.content.optical;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.yimi.content.fuzz.Target;

/** Readers of this package, for the fuzzer. */
public final class OpticalTargets {
    private static final int HEAD = 10;

    private OpticalTargets() {}

    public static List<Target> all() {
        return List.of(
                new Target("frame", OpticalTargets::frames, OpticalTargets::frame),
                new Target("film", () -> List.of(new byte[40], FuzzedFilm.everyStep()), bytes -> new FuzzedFilm(bytes).completes()));
    }

    private static List<byte[]> frames() {
        var stream = new byte[300];
        new Random(1).nextBytes(stream);
        var plain = Transfer.of(stream, 40).frame(2).text();
        var combined = Transfer.of(stream, 300).frame(Frame.LAST_SEQ).text();
        return List.of(
                plain.getBytes(StandardCharsets.ISO_8859_1),
                combined.getBytes(StandardCharsets.ISO_8859_1),
                withoutChecksum(Base45.decode(plain, Frame.PREFIX.length()).orElseThrow()));
    }

    private static byte[] withoutChecksum(byte[] packed) {
        return ByteBuffer.allocate(packed.length - Integer.BYTES)
                .put(packed, 0, HEAD)
                .put(packed, Frame.HEADER_BYTES, packed.length - Frame.HEADER_BYTES)
                .array();
    }

    /** As a text, and as what a right checksum is put into: it would hide what is behind it. */
    private static boolean frame(byte[] bytes) {
        return Target.any(
                frame(new String(bytes, StandardCharsets.ISO_8859_1)), bytes.length >= HEAD && frame(checked(bytes)));
    }

    private static boolean frame(String text) {
        var frame = Frame.read(text);
        if (frame.isPresent() && !frame.get().text().equals(text)) throw new AssertionError(text);
        return frame.isPresent();
    }

    /** @param bytes head and block of a frame, perhaps of none that there is */
    static String checked(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return Frame.PREFIX
                + Base45.encode(ByteBuffer.allocate(bytes.length + Integer.BYTES)
                        .put(bytes, 0, HEAD)
                        .putInt((int) crc.getValue())
                        .put(bytes, HEAD, bytes.length - HEAD)
                        .array());
    }

    static byte[] slice(byte[] bytes, int from, int length) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), Math.min(from + length, bytes.length));
    }
}
