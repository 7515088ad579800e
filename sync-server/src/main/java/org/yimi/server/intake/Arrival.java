package org.yimi.server.intake;

import java.time.Instant;
import java.util.List;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.KioskId;

/** A verified bundle with its envelopes opened, ready to be entered. */
record Arrival(KioskId kiosk, long site, BundleHead head, List<Opened> opened, Instant at) {
    Arrival {
        opened = List.copyOf(opened);
    }
}
