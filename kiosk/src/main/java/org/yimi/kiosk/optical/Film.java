package org.yimi.kiosk.optical;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Frame;
import org.yimi.content.optical.Preset;
import org.yimi.content.optical.Receiver;
import org.yimi.content.optical.Transfer;

/**
 * Bundles on their way to a phone by frames in turn, without end. A short bundle has fewer turns than a long one, so that
 * all are whole after one round, and what was shown twice is of use to whoever missed something.
 */
public final class Film {
    /** That many a reader keeps apart. */
    public static final int MOST_BUNDLES = Receiver.MOST_TRANSFERS;

    private final Preset preset;
    private final List<Transfer> transfers;
    private final List<Turn> round;

    /** @param block of its transfer, from 0 */
    private record Turn(Transfer transfer, int block) {
        double due() {
            return (block + 0.5) / transfer.blocks();
        }
    }

    /** @throws IllegalArgumentException where there is no bundle, or more than a reader keeps apart */
    public Film(List<Bytes> bundles, Preset preset) {
        if (bundles.isEmpty() || bundles.size() > MOST_BUNDLES)
            throw new IllegalArgumentException("a film has 1 to " + MOST_BUNDLES + " bundles, not " + bundles.size());
        this.preset = preset;
        this.transfers = bundles.stream().map(bundle -> Transfer.of(bundle.array(), preset)).toList();
        this.round = transfers.stream().flatMap(Film::turns).sorted(Comparator.comparingDouble(Turn::due)).toList();
    }

    private static Stream<Turn> turns(Transfer transfer) {
        return IntStream.range(0, transfer.blocks()).mapToObj(block -> new Turn(transfer, block));
    }

    public Preset preset() {
        return preset;
    }

    /** Frames until everything was shown once. */
    public int roundLength() {
        return round.size();
    }

    /** How long a phone takes that misses nothing. */
    public Duration takes() {
        return takes(round.size(), preset);
    }

    /** The same for a film that is not made yet. */
    public static Duration takes(List<Bytes> bundles, Preset preset) {
        return takes(bundles.stream().mapToInt(bundle -> preset.frames(bundle.length())).sum(), preset);
    }

    private static Duration takes(int frames, Preset preset) {
        return Duration.ofMillis(Math.ceilDiv(frames * 1000L, preset.framesPerSecond()));
    }

    /** The text of a code. */
    String text(long shown) {
        var turn = round.get((int) (shown % round.size()));
        var rounds = shown / round.size();
        var seq = (rounds * turn.transfer().blocks() + turn.block()) % (Frame.LAST_SEQ + 1L);
        return turn.transfer().frame((int) seq).text();
    }

    /** @param shown how many were shown before, from 0 */
    public QrCode at(long shown) {
        return QrCode.of(text(shown), preset.version());
    }
}
