package org.yimi.content.optical;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.yimi.content.envelope.Bytes;

/**
 * Takes whatever a camera reads and tells when a stream is whole. Holds the {@link #MOST_TRANSFERS} transfers it heard of
 * last, so that several can be shown in turn and what came before an interruption is kept. One thread at a time.
 */
public final class Receiver {
    /** The eldest gives way to one more. */
    public static final int MOST_TRANSFERS = 8;

    private final LinkedHashMap<Integer, Optional<Assembly>> transfers = new LinkedHashMap<>(16, 0.75f, true);

    /** What came of a text. */
    public sealed interface Taken {
        /** Another code, a misread one, or one that does not belong to the transfer whose id it has. */
        record Nothing() implements Taken {}

        /**
         * A frame of a transfer that is not whole yet.
         *
         * @param known how many frames of those needed are there
         * @param fresh whether this one told something new
         */
        record Part(int transfer, int known, int needed, boolean fresh) implements Taken {}

        /** With this frame the stream is whole; told once. */
        record Whole(int transfer, Bytes stream) implements Taken {}

        /** A frame of a stream that was whole before. */
        record Again(int transfer) implements Taken {}
    }

    public Taken take(String text) {
        return Frame.read(text).map(this::take).orElseGet(Taken.Nothing::new);
    }

    private Taken take(Frame frame) {
        var id = frame.transfer();
        var standing = transfers.get(id);
        if (standing != null && standing.isEmpty()) return new Taken.Again(id);
        var assembly = standing == null ? new Assembly(frame) : standing.get();
        if (!assembly.expects(frame)) return new Taken.Nothing();
        transfers.put(id, Optional.of(assembly));
        if (transfers.size() > MOST_TRANSFERS) transfers.pollFirstEntry();
        var fresh = assembly.take(frame);
        return assembly.stream()
                .<Taken>map(stream -> {
                    transfers.put(id, Optional.empty());
                    return new Taken.Whole(id, Bytes.of(stream));
                })
                .orElseGet(() -> new Taken.Part(id, assembly.known(), assembly.needed(), fresh));
    }
}
