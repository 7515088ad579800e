package org.yimi.content.envelope;

import com.google.crypto.tink.HybridDecrypt;
import java.util.HashMap;
import java.util.Map;
import org.yimi.content.envelope.Refused.Code;

/** Opens envelopes with the district's private keys. Thread-safe. */
public final class Opener {
    private final Map<Integer, HybridDecrypt> keys = new HashMap<>();

    public Opener(PrivateKeySet keys) {
        for (var key : keys.hpke()) this.keys.put(key.id(), Hpke.opening(key.key()));
    }

    /**
     * The content that was sealed.
     *
     * @throws Refused with {@code unknown-suite}, {@code retired-key}, {@code unknown-dictionary},
     *     {@code cannot-open}, {@code inflates-too-far} or {@code malformed}
     */
    public byte[] open(Envelope envelope) {
        var header = envelope.header();
        if (header.suite() != EnvelopeHeader.SUITE) throw new Refused(Code.UNKNOWN_SUITE, "suite " + header.suite());
        var key = keys.get(header.key());
        if (key == null) throw new Refused(Code.RETIRED_KEY, "key " + header.key());
        var padded = Hpke.open(key, header.bytes(), envelope.sealed());
        return Compression.inflate(Padding.unpad(padded), header.dictionary());
    }
}
