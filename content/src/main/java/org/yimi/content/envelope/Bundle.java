package org.yimi.content.envelope;

import java.util.List;
import java.util.function.Function;
import org.yimi.content.envelope.Refused.Code;

/**
 * What a kiosk hands over in one go, signed by it: whoever carries it needs no login. Without envelopes it is a sign
 * of life.
 *
 * @param envelopes at most {@link #MOST_ENVELOPES}, all of the kiosk in the head, ascending numbers
 */
public record Bundle(BundleHead head, List<Envelope> envelopes) {
    /** Most envelopes in one bundle. */
    public static final int MOST_ENVELOPES = 200;

    /** Most bytes of one bundle, signature included. */
    public static final int MOST_BYTES = 240 * 1024;

    /** Room to keep for the head, the signature and the framing of each envelope when filling a bundle. */
    public static final int HEAD_BYTES = 512;

    /** Framing of one envelope inside a bundle, at most. */
    public static final int FRAMING_BYTES = 5;

    private static final int FORMAT = 1;

    public Bundle {
        envelopes = List.copyOf(envelopes);
        if (envelopes.size() > MOST_ENVELOPES)
            throw new Refused(Code.OVERSIZED, envelopes.size() + " envelopes, at most " + MOST_ENVELOPES);
        var last = 0L;
        for (var envelope : envelopes) {
            var header = envelope.header();
            if (!header.kiosk().equals(head.kiosk()))
                throw new Refused(Code.MALFORMED, "an envelope of another kiosk, " + header.kiosk());
            if (header.number() <= last || header.number() > head.issued())
                throw new Refused(Code.MALFORMED, "envelope " + header.number() + " out of order");
            last = header.number();
        }
    }

    /** @throws Refused with {@code oversized} where it would be longer than {@link #MOST_BYTES} */
    public Bytes signedBy(SignKey kioskKey) {
        return Signed.wrap(Label.BUNDLE, kioskKey, Cbor.write(new Wire(FORMAT, head, envelopes)), MOST_BYTES);
    }

    /**
     * Reads and verifies.
     *
     * @param kioskKey the enrolled key of a kiosk; throws {@link Refused} itself for one that is unknown
     */
    public static Bundle verified(byte[] bytes, Function<KioskId, VerifyKey> kioskKey) {
        var signed = Signed.parse(bytes, MOST_BYTES);
        var body = signed.body().array();
        Cbor.checkFormat(body, FORMAT, "bundle");
        var wire = Cbor.read(body, Wire.class);
        signed.verified(Label.BUNDLE, kioskKey.apply(wire.head.kiosk()));
        return new Bundle(wire.head, wire.envelopes);
    }

    private record Wire(int format, BundleHead head, List<Envelope> envelopes) {}
}
