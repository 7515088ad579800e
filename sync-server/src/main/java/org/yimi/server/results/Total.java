package org.yimi.server.results;

/** A number of sessions over all age bands, said so that no hidden band can be worked out from it. */
public sealed interface Total {
    record Exactly(long count) implements Total {}

    /** What the shown bands add up to; 0 where none is shown. */
    record AtLeast(long count) implements Total {}
}
