package org.yimi.content.envelope;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.yimi.content.envelope.Refused.Code;

/** Raw deflate (RFC 1951) with a preset dictionary of what sessions usually say, so that short ones become short. */
final class Compression {
    /** The dictionary this program writes with; a changed dictionary gets a new id and the old one stays readable. */
    static final int DICTIONARY = 1;

    /** Most bytes of inflated content. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_TIMES = 64;
    private static final byte[] DICTIONARY_1 = load(1);

    private Compression() {}

    /** What {@link #inflate} takes back, up to {@link #MOST_BYTES}. */
    static byte[] deflate(byte[] data) {
        var small = deflate(data, Deflater.DEFAULT_STRATEGY);
        // A child who holds one key down writes what inflates too far; codes of one bit at least never do.
        return data.length <= (long) small.length * MOST_TIMES ? small : deflate(data, Deflater.HUFFMAN_ONLY);
    }

    private static byte[] deflate(byte[] data, int strategy) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setStrategy(strategy);
            deflater.setDictionary(DICTIONARY_1);
            deflater.setInput(data);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }

    static byte[] inflate(byte[] deflated, int dictionary) {
        var most = (int) Math.min(MOST_BYTES, (long) deflated.length * MOST_TIMES);
        try (var inflater = new Inflater(true)) {
            inflater.setDictionary(dictionary(dictionary));
            inflater.setInput(deflated);
            var out = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            while (!inflater.finished()) {
                var count = inflater.inflate(buffer);
                if (out.size() + count > most) throw new Refused(Code.INFLATES_TOO_FAR, "beyond " + most + " bytes");
                out.write(buffer, 0, count);
                if (count == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary()))
                    throw new Refused(Code.MALFORMED, "the compressed content ends early");
            }
            if (inflater.getRemaining() > 0) throw new Refused(Code.MALFORMED, "bytes after the compressed content");
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new Refused(Code.MALFORMED, "the content is not deflated");
        }
    }

    private static byte[] dictionary(int id) {
        if (id != DICTIONARY) throw new Refused(Code.UNKNOWN_DICTIONARY, "dictionary " + id);
        return DICTIONARY_1;
    }

    private static byte[] load(int id) {
        try (var in = Compression.class.getResourceAsStream("dictionary-" + id + ".txt")) {
            if (in == null) throw new IllegalStateException("dictionary " + id + " is not in the program");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
