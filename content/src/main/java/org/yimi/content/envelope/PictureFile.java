package org.yimi.content.envelope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * A picture that travels in a feed item: PNG or JPEG, at most 1,024 by 1,024 pixels, because what is small as a file may
 * be huge once it is painted. Only its head is looked at.
 */
public record PictureFile(@JsonValue Bytes bytes) {
    /** Most bytes of all pictures of one item: they and its words fit into {@link FeedItem#MOST_BYTES}. */
    public static final int MOST_BYTES_TOGETHER = 144 * 1024;

    private static final int MOST_PIXELS = 1024;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_HEAD = 24;
    private static final int JPEG = 0xFFD8;
    /** The frame headers of JPEG are C0 to CF without these three. */
    private static final int HUFFMAN = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC = 0xCC;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PictureFile {
        var size = size(bytes.view());
        if (size.wide < 1 || size.high < 1 || size.wide > MOST_PIXELS || size.high > MOST_PIXELS)
            throw new IllegalArgumentException("a picture has at most " + MOST_PIXELS + " by " + MOST_PIXELS
                    + " pixels, not " + size.wide + " by " + size.high);
        checkTogether(bytes.length());
    }

    /** In pixels, by its head. */
    public int width() {
        return size(bytes.view()).wide;
    }

    /** In pixels, by its head. */
    public int height() {
        return size(bytes.view()).high;
    }

    /** Refuses pictures that do not travel in one item. */
    static void checkTogether(Collection<PictureFile> pictures) {
        checkTogether(pictures.stream().mapToInt(one -> one.bytes.length()).sum());
    }

    private static void checkTogether(int length) {
        if (length > MOST_BYTES_TOGETHER)
            throw new IllegalArgumentException("the pictures have " + length + " bytes, at most " + MOST_BYTES_TOGETHER
                    + " together: make them smaller");
    }

    private record Size(int wide, int high) {}

    private static Size size(ByteBuffer bytes) {
        if (bytes.limit() >= PNG_HEAD && bytes.getLong(0) == PNG) return new Size(bytes.getInt(16), bytes.getInt(20));
        if (bytes.limit() > 4 && (bytes.getShort(0) & 0xFFFF) == JPEG) return jpegSize(bytes);
        throw new IllegalArgumentException("a picture is a PNG or a JPEG file");
    }

    /** Walks from segment to segment until the one that says the size. */
    private static Size jpegSize(ByteBuffer bytes) {
        var at = 2;
        while (at + 9 <= bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
            var marker = bytes.get(at + 1) & 0xFF;
            if (isFrame(marker)) return new Size(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
            at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        throw new IllegalArgumentException("a JPEG file that does not say its size");
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != HUFFMAN && marker != RESERVED && marker != ARITHMETIC;
    }
}
