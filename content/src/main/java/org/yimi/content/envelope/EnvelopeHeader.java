package org.yimi.content.envelope;

import java.nio.ByteBuffer;
import org.yimi.content.envelope.Refused.Code;

/**
 * What may be read of an envelope without a key; the whole of it is the HPKE info. 24 bytes, big-endian:
 * {@code format u8 | suite u8 | dictionary u16 | key u32 | kiosk u64 | number u64}.
 *
 * @param dictionary id of the preset dictionary
 * @param key id of the HPKE key it is sealed to
 * @param number its place at the kiosk: gapless from 1
 */
public record EnvelopeHeader(int suite, int dictionary, int key, KioskId kiosk, long number) {
    /** X25519, HKDF-SHA256, AES-256-GCM (RFC 9180 base mode). */
    public static final int SUITE = 1;

    static final int LENGTH = 24;
    static final int FORMAT = 1;

    public EnvelopeHeader {
        if (suite < 0 || suite > 0xff || dictionary < 0 || dictionary > 0xffff)
            throw new IllegalArgumentException("suite " + suite + ", dictionary " + dictionary);
        if (number < 1) throw new IllegalArgumentException("numbers begin at 1");
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put((byte) FORMAT)
                .put((byte) suite)
                .putShort((short) dictionary)
                .putInt(key)
                .putLong(kiosk.bits())
                .putLong(number)
                .array();
    }

    static EnvelopeHeader parse(ByteBuffer buffer) {
        var format = Byte.toUnsignedInt(buffer.get());
        if (format != FORMAT) throw new Refused(Code.UNKNOWN_FORMAT, "envelope format " + format);
        var suite = Byte.toUnsignedInt(buffer.get());
        var dictionary = Short.toUnsignedInt(buffer.getShort());
        var key = buffer.getInt();
        var kiosk = new KioskId(buffer.getLong());
        var number = buffer.getLong();
        if (number < 1) throw new Refused(Code.MALFORMED, "envelope number " + number);
        return new EnvelopeHeader(suite, dictionary, key, kiosk, number);
    }
}
