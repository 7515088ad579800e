package org.yimi.packaging.console;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.optical.Frame;
import org.yimi.content.optical.Preset;
import org.yimi.content.optical.Transfer;

/** What a camera may read that is no frame of the transfer it waits for; and now and then one that is. */
final class StrangeTexts {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final String PREFIX = "YM1:";
    private static final int HEAD_BYTES = 10;
    private static final int HEAD_CHARACTERS = 25;

    /** The smallest of which the longest bundle may consist. */
    private static final int SMALLEST_BLOCK = Bundle.MOST_BYTES / 512;

    private static final int RIGHT_EACH = 150;
    private static final int FOREIGN = 6;

    private final Random random;
    private final Transfer right;
    private final List<Frame> foreign = new ArrayList<>();
    private String shown;
    private int seq;
    private int told;

    /**
     * @param stream of the right transfer; one as long as can be is whole after some 76,000 texts
     * @param others foreign transfers that come in between
     */
    StrangeTexts(long seed, byte[] stream, int others) {
        random = new Random(seed);
        right = Transfer.of(stream, Preset.STEADY);
        shown = right.frame(0).text();
        for (var transfer = 0; transfer < others; transfer++) foreign.add(foreign(random.nextInt()));
    }

    List<String> next(int count) {
        return IntStream.range(0, count).mapToObj(_ -> next()).toList();
    }

    private String next() {
        if (told++ % RIGHT_EACH == 0) {
            shown = right.frame(seq++).text();
            return shown;
        }
        return switch (random.nextInt(FOREIGN + 3)) {
            case 0, 1 -> broken(shown);
            case 2 -> noise();
            case 3 -> another();
            case 4 -> swapped(shown, any(foreign).text());
            case 5 -> impossible();
            case 6 -> forged(any(foreign));
            default -> foreign(any(foreign).transfer()).text();
        };
    }

    private Frame any(List<Frame> frames) {
        return frames.get(random.nextInt(frames.size()));
    }

    /** Of another kiosk, or of none: its sum is right, and its transfer as large as can be. */
    private Frame foreign(int id) {
        return new Frame(id, Bundle.MOST_BYTES, random.nextInt(2_000), bytes(SMALLEST_BLOCK));
    }

    /** The id of one transfer with the size of another. */
    private String forged(Frame frame) {
        return new Frame(frame.transfer(), random.nextInt(1, 5_000), random.nextInt(20), bytes(random.nextInt(100, 900))).text();
    }

    /** A character is another one, two are exchanged, some are missing, or one is there too much. */
    private String broken(String text) {
        var broken = new StringBuilder(text);
        switch (random.nextInt(4)) {
            case 0 -> broken.setLength(random.nextInt(text.length()));
            case 1 -> broken.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x3000));
            case 2 -> {
                var at = random.nextInt(text.length() - 1);
                broken.setCharAt(at, text.charAt(at + 1));
                broken.setCharAt(at + 1, text.charAt(at));
            }
            default -> broken.insert(random.nextInt(text.length()), 'Z');
        }
        return broken.toString();
    }

    private String noise() {
        return PREFIX + base45(bytes(random.nextInt(3_000)).array());
    }

    /** What else hangs on a wall or a badge. */
    private String another() {
        var bytes = bytes(random.nextInt(1, 200));
        return switch (random.nextInt(4)) {
            case 0 -> "https://example.org/" + bytes.hex();
            case 1 -> ScanCode.BADGE.write(bytes);
            case 2 -> "YM2:" + base45(bytes.array());
            default -> "";
        };
    }

    /** The head of one frame before the block of another. */
    private static String swapped(String one, String other) {
        return one.substring(0, HEAD_CHARACTERS) + other.substring(HEAD_CHARACTERS);
    }

    /** Its checksum is right; such a length there cannot be. */
    private String impossible() {
        var length = random.nextBoolean() ? 0 : random.nextInt(Bundle.MOST_BYTES + 1, 1 << 24);
        var frame = bytes(random.nextInt(HEAD_BYTES, 500)).array();
        ByteBuffer.wrap(frame).position(Integer.BYTES).put((byte) (length >> 16)).putShort((short) length);
        var crc = new CRC32();
        crc.update(frame);
        return PREFIX + base45(ByteBuffer.allocate(frame.length + Integer.BYTES)
                .put(frame, 0, HEAD_BYTES)
                .putInt((int) crc.getValue())
                .put(frame, HEAD_BYTES, frame.length - HEAD_BYTES)
                .array());
    }

    private Bytes bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private static String base45(byte[] bytes) {
        var text = new StringBuilder();
        for (var at = 0; at < bytes.length; at += 2) {
            var whole = at + 1 < bytes.length;
            var value = whole ? (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF) : bytes[at] & 0xFF;
            for (var digit = 0; digit < (whole ? 3 : 2); digit++, value /= 45) text.append(ALPHABET.charAt(value % 45));
        }
        return text.toString();
    }
}
