package org.yimi.content.envelope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.yimi.content.envelope.Refused.Code;

/**
 * One sealed session: header, then what HPKE returns ({@code enc (32) | ciphertext and tag}). Its identity is
 * {@link #hash()}; kiosk and number are only its place.
 */
public record Envelope(@JsonValue Bytes bytes) {
    /** The largest envelope, in bytes. */
    public static final int MOST_BYTES = 64 * 1024;

    static final int HPKE_OVERHEAD = 48;

    /** @throws Refused where it is too short, too long or of an unknown format; a suite is not judged here */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Envelope {
        if (bytes.length() > MOST_BYTES) throw new Refused(Code.OVERSIZED, "envelope of " + bytes.length() + " bytes");
        if (bytes.length() < EnvelopeHeader.LENGTH + HPKE_OVERHEAD)
            throw new Refused(Code.TRUNCATED, "envelope of " + bytes.length() + " bytes");
        EnvelopeHeader.parse(bytes.view());
    }

    public EnvelopeHeader header() {
        return EnvelopeHeader.parse(bytes.view());
    }

    public Hash hash() {
        return Hash.of(bytes);
    }

    byte[] sealed() {
        var sealed = new byte[bytes.length() - EnvelopeHeader.LENGTH];
        bytes.view().get(EnvelopeHeader.LENGTH, sealed);
        return sealed;
    }
}
