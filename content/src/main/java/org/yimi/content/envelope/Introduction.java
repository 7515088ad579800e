package org.yimi.content.envelope;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a kiosk without a network shows the office: the public key that it wants to be known by. Nobody has signed it; that
 * it came unchanged is seen by {@link EightCharacters}.
 */
public sealed interface Introduction {
    byte NEW = 1;
    byte AGAIN = 2;
    int NEW_BYTES = 33;
    int AGAIN_BYTES = 41;

    VerifyKey key();

    /** Nobody knows this kiosk yet. */
    record New(VerifyKey key) implements Introduction {}

    /** It was enrolled as this, on another machine; what waits in it names this id. */
    record Again(VerifyKey key, KioskId kiosk) implements Introduction {}

    /** As {@link ScanCode#INTRODUCTION} writes it: a byte for the form, then the key, then the id where there is one. */
    default Bytes bytes() {
        var key = key().bytes().array();
        return Bytes.of(
                switch (this) {
                    case New _ -> ByteBuffer.allocate(1 + key.length).put(NEW).put(key).array();
                    case Again(_, var kiosk) ->
                        ByteBuffer.allocate(1 + key.length + Long.BYTES)
                                .put(AGAIN)
                                .put(key)
                                .putLong(kiosk.bits())
                                .array();
                });
    }

    /** @throws IllegalArgumentException where it is none, or of a later form */
    static Introduction parse(Bytes bytes) {
        var all = bytes.array();
        if (all.length == NEW_BYTES && all[0] == NEW) return new New(key(all));
        if (all.length == AGAIN_BYTES && all[0] == AGAIN)
            return new Again(key(all), new KioskId(ByteBuffer.wrap(all).getLong(NEW_BYTES)));
        throw new IllegalArgumentException("no introduction of a kiosk: " + all.length + " bytes");
    }

    private static VerifyKey key(byte[] all) {
        return new VerifyKey(Bytes.of(Arrays.copyOfRange(all, 1, NEW_BYTES)));
    }
}
