package org.yimi.kiosk.delivery;

import org.yimi.content.envelope.Bytes;

/** What came of asking for some bytes of a pack. */
sealed interface PackAnswer {
    /** What follows the place that was asked for; one byte or more. */
    record Handed(Bytes bytes) implements PackAnswer {}

    /** The office does not hand it out. */
    record Rejected(String code) implements PackAnswer {}

    /** No office at the other end, or not ours, or it was cut off: try again later. */
    record Unreachable(String why) implements PackAnswer {}
}
