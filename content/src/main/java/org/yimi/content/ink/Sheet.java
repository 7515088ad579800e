package org.yimi.content.ink;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing, or some characters, as a child made it. A value: every stroke makes the next one.
 *
 * @param strokes in the order drawn, later ones above earlier ones; at most {@link #MOST_BYTES} in the form of
 *     {@link #bytes()}
 */
public record Sheet(Paper paper, List<Stroke> strokes) {
    /** Some 3,500 points: more than a child draws in five minutes. */
    public static final int MOST_BYTES = 8 * 1024;

    public Sheet {
        strokes = List.copyOf(strokes);
        if (SheetBytes.length(strokes) > MOST_BYTES)
            throw new IllegalArgumentException("a sheet holds at most " + MOST_BYTES + " bytes");
    }

    public static Sheet empty(Paper paper) {
        return new Sheet(paper, List.of());
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** Whether it can still take this stroke. */
    public boolean takes(Stroke stroke) {
        return SheetBytes.length(strokes) + SheetBytes.length(stroke) <= MOST_BYTES;
    }

    /** @throws IllegalArgumentException where it cannot {@link #takes take} it */
    public Sheet with(Stroke stroke) {
        return new Sheet(paper, Stream.concat(strokes.stream(), Stream.of(stroke)).toList());
    }

    /** Without the stroke that was drawn last; the same where there is none. */
    public Sheet undone() {
        return isEmpty() ? this : new Sheet(paper, strokes.subList(0, strokes.size() - 1));
    }

    /** Its form for ever: a byte for the paper, then each stroke. */
    public byte[] bytes() {
        return SheetBytes.write(this);
    }

    /** @throws IllegalArgumentException saying what is wrong with the bytes; nothing is allocated for a wrong length */
    public static Sheet of(byte[] bytes) {
        return SheetBytes.read(bytes);
    }
}
