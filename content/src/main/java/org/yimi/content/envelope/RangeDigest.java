package org.yimi.content.envelope;

import java.security.MessageDigest;

/** Builds the digest of a {@link Receipt.Range} one envelope hash at a time. Not thread-safe. */
public final class RangeDigest {
    private final MessageDigest digest = Hash.sha256();

    /** Hashes must come in the order of their numbers. */
    public RangeDigest add(Hash envelope) {
        digest.update(envelope.bytes().array());
        return this;
    }

    /** The digest over everything added so far; adding may go on. */
    public Hash soFar() {
        try {
            return new Hash(Bytes.of(((MessageDigest) digest.clone()).digest()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
