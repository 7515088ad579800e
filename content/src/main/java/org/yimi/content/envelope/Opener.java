package org.yimi.content.envelope;

import org.yimi.content.envelope.Refused.Code;

/** Opens envelopes with the district's private keys. Thread-safe. */
public final class Opener {
    private final PrivateKeySet keys;

    public Opener(PrivateKeySet keys) {
        this.keys = keys;
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
        var key = keys.hpke().stream()
                .filter(one -> one.id() == header.key())
                .findFirst()
                .orElseThrow(() -> new Refused(Code.RETIRED_KEY, "key " + header.key()));
        var padded = Hpke.open(key.key(), header.bytes(), envelope.sealed());
        return Compression.inflate(Padding.unpad(padded), header.dictionary());
    }
}
