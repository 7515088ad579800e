package org.yimi.content.optical;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;

/**
 * What one QR code carries.
 *
 * @param transfer the first four bytes of the stream's SHA-256, big-endian
 * @param length of the stream in bytes, 1 to {@link Bundle#MOST_BYTES}
 * @param seq number of the frame, 0 to {@link #LAST_SEQ}
 * @param block a plain block of the stream, or a combination of all of them
 */
public record Frame(int transfer, int length, int seq, Bytes block) {
    static final String PREFIX = "YM1:";
    static final int HEADER_BYTES = 14;
    static final int MOST_BLOCKS = 512;

    /** Of the largest QR code. */
    private static final int MOST_CHARACTERS = 4296;

    /** The highest number that fits into its three bytes. */
    public static final int LAST_SEQ = 0xFF_FFFF;

    public Frame {
        if (length < 1 || length > Bundle.MOST_BYTES)
            throw new IllegalArgumentException("a stream has 1 to " + Bundle.MOST_BYTES + " bytes, not " + length);
        if (seq < 0 || seq > LAST_SEQ) throw new IllegalArgumentException("a frame's number is 0 to " + LAST_SEQ + ", not " + seq);
        if (block.length() < 1 || blocks(length, block.length()) > MOST_BLOCKS)
            throw new IllegalArgumentException("blocks of " + block.length() + " bytes are too small for a stream of " + length);
    }

    /** Of how many blocks the stream consists. */
    int blocks() {
        return blocks(length, block.length());
    }

    private static int blocks(int length, int blockBytes) {
        return Math.ceilDiv(length, blockBytes);
    }

    /** For a QR code in alphanumeric mode. */
    public String text() {
        var bytes = ByteBuffer.allocate(HEADER_BYTES + block.length());
        var content = block.array();
        bytes.put(head()).putInt(crc(head(), content)).put(content);
        return PREFIX + Base45.encode(bytes.array());
    }

    private byte[] head() {
        return ByteBuffer.allocate(10)
                .putInt(transfer)
                .put((byte) (length >> 16))
                .putShort((short) length)
                .put((byte) (seq >> 16))
                .putShort((short) seq)
                .array();
    }

    /** Empty where the text is no whole frame: another code, or one that was misread. Never throws. */
    public static Optional<Frame> read(String text) {
        if (!text.startsWith(PREFIX) || text.length() > MOST_CHARACTERS) return Optional.empty();
        return Base45.decode(text, PREFIX.length()).filter(bytes -> bytes.length > HEADER_BYTES).flatMap(Frame::of);
    }

    private static Optional<Frame> of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var head = new byte[10];
        in.get(head);
        var crc = in.getInt();
        var block = new byte[in.remaining()];
        in.get(block);
        if (crc != crc(head, block)) return Optional.empty();
        var fields = ByteBuffer.wrap(head);
        var transfer = fields.getInt();
        var length = ((fields.get() & 0xFF) << 16) | (fields.getShort() & 0xFFFF);
        var seq = ((fields.get() & 0xFF) << 16) | (fields.getShort() & 0xFFFF);
        try {
            return Optional.of(new Frame(transfer, length, seq, Bytes.of(block)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int crc(byte[] head, byte[] block) {
        var crc = new CRC32();
        crc.update(head);
        crc.update(block);
        return (int) crc.getValue();
    }
}
