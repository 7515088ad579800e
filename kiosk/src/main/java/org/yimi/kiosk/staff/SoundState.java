package org.yimi.kiosk.staff;

import java.time.LocalDate;

/** How far the sound check has come. */
public sealed interface SoundState {
    /** There is no program that speaks. */
    record NoProgram() implements SoundState {}

    /** Nobody has heard the program that would speak. */
    record NotHeardYet() implements SoundState {}

    /** Staff heard it on this day; it reads to children. */
    record HeardOn(LocalDate day) implements SoundState {}

    /** It speaks now. */
    record Speaking() implements SoundState {}

    /** It has spoken: staff are asked. */
    record Spoken() implements SoundState {}

    /** The program ended with a failure. */
    record Failed() implements SoundState {}

    /** Staff heard nothing, or not clearly; it reads to nobody. */
    record NotHeard() implements SoundState {}
}
