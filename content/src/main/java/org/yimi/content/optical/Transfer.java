package org.yimi.content.optical;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;

/**
 * One stream on its way to a camera: first each of its blocks, then combinations without end. Any {@link #blocks} frames
 * that are independent of each other suffice, whichever were missed.
 */
public final class Transfer {
    private final int id;
    private final int length;
    private final byte[][] blocks;

    private Transfer(int id, int length, byte[][] blocks) {
        this.id = id;
        this.length = length;
        this.blocks = blocks;
    }

    /** @throws IllegalArgumentException where the stream is empty, or longer than a bundle can be */
    public static Transfer of(byte[] stream, Preset preset) {
        return of(stream, preset.blockBytes());
    }

    static Transfer of(byte[] stream, int blockBytes) {
        var blocks = new byte[Math.ceilDiv(stream.length, blockBytes)][];
        for (var i = 0; i < blocks.length; i++)
            blocks[i] = Arrays.copyOfRange(stream, i * blockBytes, (i + 1) * blockBytes);
        var transfer = new Transfer(id(stream), stream.length, blocks);
        if (blocks.length > 0) transfer.frame(0);
        else throw new IllegalArgumentException("the stream is empty");
        return transfer;
    }

    static int id(byte[] stream) {
        return ByteBuffer.wrap(Hash.of(stream).bytes().array()).getInt();
    }

    /** Of how many blocks the stream consists; the last is filled up with zeros. */
    public int blocks() {
        return blocks.length;
    }

    /** @param seq 0 to {@link Frame#LAST_SEQ} */
    public Frame frame(int seq) {
        var coefficients = Coefficients.of(id, seq, blocks.length);
        var block = new byte[blocks[0].length];
        for (var i = 0; i < blocks.length; i++) Gf256.add(block, 0, blocks[i], coefficients[i] & 0xFF);
        return new Frame(id, length, seq, Bytes.of(block));
    }
}
