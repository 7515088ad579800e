package org.yimi.content.envelope;

/**
 * What the office answers to a bundle.
 *
 * @param receipt a signed {@link Receipt}
 * @param keySet a signed {@link KeySet} newer than the one the bundle's head named; else no bytes
 */
public record SyncReply(Bytes receipt, Bytes keySet) {
    public byte[] bytes() {
        return Cbor.write(this);
    }

    /** @throws Refused where this is no such reply: a portal's page, for example */
    public static SyncReply parse(byte[] bytes) {
        return Cbor.read(bytes, SyncReply.class);
    }
}
