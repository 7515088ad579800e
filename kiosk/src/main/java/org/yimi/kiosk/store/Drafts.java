package org.yimi.kiosk.store;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Rotation;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.envelope.Bytes;

/**
 * The unfinished answers of the one visit under way. Each answer adds a row, encrypted with the visit key; the rows
 * mean nothing once that key is destroyed. Used by one thread at a time, never the FX thread.
 */
public final class Drafts {
    private static final byte[] CONTEXT = "yimi/draft/3".getBytes(StandardCharsets.US_ASCII);
    private static final Duration AFTER_A_CRASH = Duration.ofSeconds(30);
    private static final int STEP = 1024;

    private final Database database;
    private final VisitKeys keys;

    public Drafts(Database database, VisitKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * An unfinished session or suggestion.
     *
     * @param rotation of the questions still to come; never in an envelope
     * @param adultCalled the child has asked for an adult
     */
    public record Draft(Finished soFar, Rotation rotation, boolean adultCalled) {
        /** Nobody has asked for an adult. */
        public Draft(Finished soFar, Rotation rotation) {
            this(soFar, rotation, false);
        }

        /** Where its row stands: a suggestion has one, a session one for each number of answers. */
        private int position() {
            return switch (soFar) {
                case FinishedSession session -> session.given().size();
                case Suggestion _ -> 0;
            };
        }
    }

    /** Keeps it as it stands; an answer that was taken back goes. Durable on return. */
    public void save(Draft draft) {
        var sealed = seal(keys.currentOrNew(), draft);
        database.write(transaction -> {
            DraftTable.put(transaction, draft.position(), sealed);
            return sealed;
        });
    }

    /**
     * What a crash of the program left behind, if it was at most 30 s ago and the machine has not restarted since.
     * Anything older is forgotten at once.
     */
    public Optional<Draft> left() {
        var found = keys.left(AFTER_A_CRASH)
                .flatMap(key -> database.read(DraftTable::last).flatMap(sealed -> open(key, sealed)));
        if (found.isEmpty()) forget();
        return found;
    }

    /** Ends the visit: the key first, because that alone erases. */
    public void forget() {
        keys.destroy();
        database.write(transaction -> {
            DraftTable.clear(transaction);
            return true;
        });
    }

    /** For the transaction that turns the draft into an envelope; follow it with {@link #forget}. */
    public void clear(Transaction transaction) {
        DraftTable.clear(transaction);
    }

    /** Filled up with spaces, which JSON ignores, so that the length of a row does not tell an answer. */
    private static Bytes seal(AesGcmJce key, Draft draft) {
        var json = FinishedJson.write(draft.soFar());
        var padded = Arrays.copyOf(json, (json.length / STEP + 1) * STEP);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        var content = ByteBuffer.allocate(Long.BYTES + 1 + padded.length);
        content.putLong(draft.rotation().seed()).put((byte) (draft.adultCalled() ? 1 : 0)).put(padded);
        try {
            return Bytes.of(key.encrypt(content.array(), CONTEXT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Draft> open(AesGcmJce key, Bytes sealed) {
        try {
            var content = ByteBuffer.wrap(key.decrypt(sealed.array(), CONTEXT));
            var rotation = new Rotation(content.getLong());
            var adultCalled = content.get() == 1;
            var json = new byte[content.remaining()];
            content.get(json);
            return Optional.of(new Draft(FinishedJson.read(json), rotation, adultCalled));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
