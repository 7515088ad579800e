package org.yimi.server.stick;

import org.yimi.content.envelope.KioskId;

/** What became of one file of a stick. */
public sealed interface Took {
    String file();

    /** Durably held: all that is in it, or was before. */
    record Bundle(String file, KioskId kiosk, int envelopes) implements Took {}

    /**
     * Nothing was counted.
     *
     * @param code stable
     * @param why for an operator
     */
    record Not(String file, String code, String why) implements Took {}
}
