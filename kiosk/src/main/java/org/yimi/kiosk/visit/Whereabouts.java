package org.yimi.kiosk.visit;

import org.yimi.content.envelope.Reply;

/** What this kiosk can say to whoever has a 点子卡. */
public sealed interface Whereabouts {
    /** The office said what became of it. */
    record Replied(Reply reply) implements Whereabouts {}

    /** This kiosk gave the card, and the office has said nothing of it yet. */
    record Kept() implements Whereabouts {}

    /** No such card is known here. */
    record Unknown() implements Whereabouts {}
}
