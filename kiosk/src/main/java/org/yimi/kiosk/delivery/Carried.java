package org.yimi.kiosk.delivery;

import java.net.URI;
import java.util.List;
import org.yimi.content.envelope.Bytes;

/**
 * What somebody carries to the office.
 *
 * @param bundles signed, at least one
 * @param everything whether nothing that waits stays behind for another time
 * @param server the office
 */
public record Carried(List<Bytes> bundles, boolean everything, URI server) {
    public Carried {
        bundles = List.copyOf(bundles);
    }
}
