package org.yimi.kiosk.voice;

/** What the kiosk may speak with now. */
public sealed interface Voice {
    /** Nothing that staff have heard. */
    record None() implements Voice {}

    /** A program that staff have heard, and that is still the same. */
    record Heard(SpeechProgram program) implements Voice {}

    default boolean speaks() {
        return this instanceof Heard;
    }
}
