package org.yimi.content.envelope;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.yimi.content.envelope.Refused.Code;

/**
 * A body with its signature, the outer form of key sets, bundles, receipts and feed items. Integers big-endian:
 * {@code length u32 | crc32 u32 of the rest | body | signature (64)}; the length counts body and signature.
 * The checksum tells damage on the way (send it again) from a foreign signature (call the office).
 */
record Signed(Bytes body, Bytes signature) {
    static final int OVERHEAD = 72;
    static final int HEAD = 8;
    private static final int SIGNATURE = 64;

    /** @throws Refused where the result would be longer than its reader accepts */
    static Bytes wrap(Label label, SignKey key, byte[] body, int mostBytes) {
        if (body.length + OVERHEAD > mostBytes)
            throw new Refused(Code.OVERSIZED, (body.length + OVERHEAD) + " bytes, at most " + mostBytes);
        var rest = ByteBuffer.allocate(body.length + SIGNATURE)
                .put(body)
                .put(key.sign(label, body))
                .array();
        return Bytes.of(ByteBuffer.allocate(HEAD + rest.length)
                .putInt(rest.length)
                .putInt(checksum(rest))
                .put(rest)
                .array());
    }

    /** Checks form and checksum; the signature is checked by {@link #verified}, once the signer is known. */
    static Signed parse(byte[] bytes, int mostBytes) {
        if (bytes.length > mostBytes)
            throw new Refused(Code.OVERSIZED, bytes.length + " bytes, at most " + mostBytes);
        if (bytes.length < HEAD + SIGNATURE) throw new Refused(Code.TRUNCATED, bytes.length + " bytes");
        var buffer = ByteBuffer.wrap(bytes);
        var length = buffer.getInt();
        var checksum = buffer.getInt();
        if (length < SIGNATURE || length > mostBytes) throw new Refused(Code.CORRUPTED, "impossible length " + length);
        if (buffer.remaining() < length)
            throw new Refused(Code.TRUNCATED, buffer.remaining() + " bytes of " + length);
        var rest = new byte[length];
        buffer.get(rest);
        if (checksum(rest) != checksum) throw new Refused(Code.CORRUPTED, "the checksum does not fit");
        if (buffer.hasRemaining()) throw new Refused(Code.MALFORMED, buffer.remaining() + " bytes after the end");
        var body = new byte[length - SIGNATURE];
        var signature = new byte[SIGNATURE];
        ByteBuffer.wrap(rest).get(body).get(signature);
        return new Signed(Bytes.of(body), Bytes.of(signature));
    }

    /** @throws Refused where the signature is not this key's under this label */
    byte[] verified(Label label, VerifyKey key) {
        var bytes = body.array();
        if (!key.verifies(label, bytes, signature.array()))
            throw new Refused(Code.BAD_SIGNATURE, "not signed by that key");
        return bytes;
    }

    private static int checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
