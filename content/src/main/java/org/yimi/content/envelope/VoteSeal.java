package org.yimi.content.envelope;

import com.google.crypto.tink.HybridEncrypt;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Closes what was chosen a second time, below the envelope, so that neither the database of the office nor its backups
 * hold a choice before the ballot is counted. Thread-safe.
 */
public final class VoteSeal {
    private final int keyId;
    private final HybridEncrypt key;

    public VoteSeal(KeySet keySet) {
        var first = keySet.hpke().getFirst();
        keyId = first.id();
        key = Hpke.sealing(first.key());
    }

    /**
     * Always as long, whatever was chosen.
     *
     * @throws IllegalArgumentException where nobody could vote so
     */
    public Bytes seal(Ballot ballot, List<String> codes) {
        if (!ballot.takes(codes)) throw new IllegalArgumentException(ballot.id() + " takes no such vote");
        var sealed = Hpke.seal(key, VoteForm.info(ballot.id(), ballot.version()), VoteForm.pad(codes));
        return Bytes.of(ByteBuffer.allocate(Integer.BYTES + sealed.length).putInt(keyId).put(sealed).array());
    }
}
