package org.yimi.content.ink;

import java.util.List;

/**
 * What one touch drew, from where the finger came down to where it left.
 *
 * @param way at least one place, a dot; lines between them are straight
 */
public record Stroke(Pen pen, List<Spot> way) {
    public Stroke {
        way = List.copyOf(way);
        if (way.isEmpty()) throw new IllegalArgumentException("a stroke has no point");
    }
}
