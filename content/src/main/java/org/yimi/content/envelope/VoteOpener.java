package org.yimi.content.envelope;

import com.google.crypto.tink.HybridDecrypt;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yimi.content.envelope.Refused.Code;

/** Opens the votes of one ballot that has closed; there is no other way to one. Thread-safe. */
public final class VoteOpener {
    private final Map<Integer, HybridDecrypt> keys = new HashMap<>();
    private final Ballot ballot;

    /**
     * @param now by the office's clock on the wall
     * @throws IllegalStateException while votes may still be cast
     */
    public VoteOpener(PrivateKeySet keys, Ballot ballot, LocalDateTime now) {
        if (now.isBefore(ballot.closes())) throw new IllegalStateException(ballot.id() + " closes at " + ballot.closes());
        for (var key : keys.hpke()) this.keys.put(key.id(), Hpke.opening(key.key()));
        this.ballot = ballot;
    }

    /**
     * What was chosen.
     *
     * @throws Refused with {@code truncated}, {@code retired-key}, {@code cannot-open}, or {@code malformed} where nobody
     *     could vote so
     */
    public List<String> open(Bytes sealed) {
        if (sealed.length() != VoteForm.SEALED_LENGTH)
            throw new Refused(Code.TRUNCATED, "a sealed vote of " + sealed.length() + " bytes");
        var buffer = sealed.view();
        var id = buffer.getInt();
        var key = keys.get(id);
        if (key == null) throw new Refused(Code.RETIRED_KEY, "key " + id);
        var codes = VoteForm.unpad(Hpke.open(key, VoteForm.info(ballot.id(), ballot.version()), rest(buffer)));
        if (!ballot.takes(codes)) throw new Refused(Code.MALFORMED, "a vote that " + ballot.id() + " does not take");
        return codes;
    }

    private static byte[] rest(ByteBuffer buffer) {
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return rest;
    }
}
