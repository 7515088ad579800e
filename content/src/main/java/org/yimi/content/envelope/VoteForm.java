package org.yimi.content.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.envelope.Refused.Code;

/**
 * What a vote is under its own seal: {@code length u16 | codes, a line each | zeros}, always 256 bytes, so that no choice
 * is told by its length. Sealed it is {@code key u32 | enc (32) | ciphertext and tag}.
 */
final class VoteForm {
    static final int LENGTH = 256;
    static final int SEALED_LENGTH = Integer.BYTES + Envelope.HPKE_OVERHEAD + LENGTH;

    private VoteForm() {}

    /** What the seal covers beside the choice: a vote counts for one version of one ballot. */
    static byte[] info(String ballot, int version) {
        return ("yimi/vote/1|" + ballot + "|" + version).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] pad(List<String> codes) {
        var text = String.join("\n", codes).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(LENGTH).putShort((short) text.length).put(text).array();
    }

    static List<String> unpad(byte[] padded) {
        var buffer = ByteBuffer.wrap(padded);
        if (padded.length != LENGTH) throw new Refused(Code.MALFORMED, "a vote of " + padded.length + " bytes");
        var length = Short.toUnsignedInt(buffer.getShort());
        if (length == 0 || length > buffer.remaining()) throw new Refused(Code.MALFORMED, "a vote of length " + length);
        var text = new String(padded, Short.BYTES, length, StandardCharsets.US_ASCII);
        try (Stream<String> lines = text.lines()) {
            return lines.toList();
        }
    }
}
