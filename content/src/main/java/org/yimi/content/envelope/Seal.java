package org.yimi.content.envelope;

import com.google.crypto.tink.HybridEncrypt;
import java.nio.ByteBuffer;
import org.yimi.content.envelope.Refused.Code;

/** Closes content so that only the district can read it: deflate, pad, HPKE with the header as info. Thread-safe. */
public final class Seal {
    private final int keyId;
    private final HybridEncrypt key;
    private final KioskId kiosk;

    public Seal(KeySet keySet, KioskId kiosk) {
        var first = keySet.hpke().getFirst();
        this.keyId = first.id();
        this.key = Hpke.sealing(first.key());
        this.kiosk = kiosk;
    }

    /**
     * Seals one content under a number that no other content of this kiosk has.
     *
     * @throws Refused with {@code oversized} where the result would exceed 64 KiB
     */
    public Envelope seal(long number, byte[] content) {
        if (content.length > Compression.MOST_BYTES)
            throw new Refused(Code.OVERSIZED, "content of " + content.length + " bytes");
        return sealDeflated(number, Compression.deflate(content));
    }

    /**
     * The same, and the envelope is no smaller than one of this other content and so many bytes more: which of two
     * contents it holds cannot be told from its length as long as they differ by less.
     *
     * @param moreBytes counted after deflating
     * @throws Refused with {@code oversized} where the result would exceed 64 KiB
     */
    public Envelope sealAs(long number, byte[] content, byte[] other, int moreBytes) {
        if (content.length > Compression.MOST_BYTES)
            throw new Refused(Code.OVERSIZED, "content of " + content.length + " bytes");
        return sealDeflated(number, Compression.deflate(content), Compression.deflate(other).length + moreBytes);
    }

    Envelope sealDeflated(long number, byte[] deflated) {
        return sealDeflated(number, deflated, deflated.length);
    }

    private Envelope sealDeflated(long number, byte[] deflated, int leastBytes) {
        var header = new EnvelopeHeader(EnvelopeHeader.SUITE, Compression.DICTIONARY, keyId, kiosk, number);
        var padded = Padding.pad(deflated, leastBytes);
        // what a child said must not be lost for what hides its length
        if (isOversized(padded)) padded = Padding.pad(deflated);
        if (isOversized(padded))
            throw new Refused(Code.OVERSIZED, "content of " + deflated.length + " bytes, compressed");
        var info = header.bytes();
        var sealed = Hpke.seal(key, info, padded);
        return new Envelope(Bytes.of(ByteBuffer.allocate(info.length + sealed.length)
                .put(info)
                .put(sealed)
                .array()));
    }

    private static boolean isOversized(byte[] padded) {
        return EnvelopeHeader.LENGTH + Envelope.HPKE_OVERHEAD + padded.length > Envelope.MOST_BYTES;
    }
}
