package org.yimi.content.envelope;

import org.yimi.content.envelope.Refused.Code;
import org.yimi.content.survey.Ids;

/**
 * What stands signed before the content of a pack's archive.
 *
 * @param version from 1
 * @param content hash of all that follows the head
 * @param size length of it
 */
public record PackHead(String pack, int version, Hash content, long size) {
    /** Most bytes of an archive, its head included. */
    public static final long MOST_ARCHIVE_BYTES = 128L * 1024 * 1024;

    /** Most bytes of a signed head. */
    public static final int MOST_BYTES = 1024;

    private static final int FORMAT = 1;

    public PackHead {
        Ids.check(pack);
        if (version < 1) throw new IllegalArgumentException("a pack's version is 1 or higher");
        if (size < 1 || size > MOST_ARCHIVE_BYTES - MOST_BYTES)
            throw new IllegalArgumentException("the content of an archive has at most "
                    + (MOST_ARCHIVE_BYTES - MOST_BYTES) + " bytes, not " + size);
    }

    /**
     * How long a signed head is, by the integer that it begins with.
     *
     * @throws Refused where no head begins so
     */
    public static int length(int first) {
        var length = (long) Signed.HEAD + first;
        if (length < Signed.OVERHEAD || length > MOST_BYTES) throw new Refused(Code.CORRUPTED, "no archive of a pack");
        return (int) length;
    }

    /** The signed bytes that stand before the content. */
    public Bytes signedBy(SignKey packKey) {
        return Signed.wrap(Label.PACK, packKey, Cbor.write(new Wire(FORMAT, pack, version, content, size)), MOST_BYTES);
    }

    /** @throws Refused where the bytes are damaged or not signed by this district */
    public static PackHead verified(Bytes signed, KeySet keySet) {
        var body = Signed.parse(signed.array(), MOST_BYTES).verified(Label.PACK, keySet.pack());
        Cbor.checkFormat(body, FORMAT, "pack archive");
        return Cbor.read(body, Wire.class, wire -> new PackHead(wire.pack, wire.version, wire.content, wire.size));
    }

    private record Wire(int format, String pack, int version, Hash content, long size) {}
}
