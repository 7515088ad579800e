package org.yimi.server.results;

/** One number as it may leave the office. */
public sealed interface Cell {
    record Shown(long count) implements Cell {}

    /** Fewer children than this, or hidden together with such a number so that it cannot be worked out. */
    record FewerThan(int threshold) implements Cell {}
}
