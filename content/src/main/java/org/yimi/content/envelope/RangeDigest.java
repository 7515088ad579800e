package org.yimi.content.envelope;

import java.security.MessageDigest;

/** Builds the digest of a {@link Receipt.Range} one envelope hash at a time. Not thread-safe. */
public final class RangeDigest {
    private final MessageDigest digest;

    public RangeDigest() {
        this(Hash.sha256());
    }

    private RangeDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /** Hashes must come in the order of their numbers. */
    public RangeDigest add(Hash envelope) {
        digest.update(envelope.bytes().view());
        return this;
    }

    /** The digest over everything added so far; adding may go on. */
    public Hash soFar() {
        return new Hash(Bytes.of(copied().digest()));
    }

    /** One that goes on from here by itself. */
    public RangeDigest copy() {
        return new RangeDigest(copied());
    }

    private MessageDigest copied() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
