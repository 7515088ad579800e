package org.yimi.content.survey;

import java.util.Set;
import java.util.stream.Stream;

/** One version of something that a pack brings to children; never changed once published. */
public sealed interface Edition permits Survey, Vocabulary, Explainer {
    String id();

    /** From 1. */
    int version();

    /** Who is offered it. */
    Set<AgeBand> bands();

    /** The file names of all its pictures; some perhaps twice. */
    Stream<String> pictures();
}
