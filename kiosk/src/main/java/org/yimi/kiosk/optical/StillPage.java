package org.yimi.kiosk.optical;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.StillCode;

/**
 * The address of the collector's page with a small bundle in it, as one code that stands still. What follows its {@code #}
 * stays on the phone.
 */
public record StillPage(String address) {

    /**
     * Empty where these are no single bundle small enough, or where phones would find no page: they open it over https only.
     *
     * @param server the office, as the kiosk knows it
     */
    public static Optional<StillPage> of(List<Bytes> bundles, URI server) {
        if (bundles.size() != 1 || !"https".equalsIgnoreCase(server.getScheme()) || server.getAuthority() == null)
            return Optional.empty();
        return Optional.of(bundles.getFirst())
                .filter(bundle -> bundle.length() <= StillCode.MOST_BYTES)
                .map(bundle -> new StillPage("https://" + server.getAuthority() + "/q#" + StillCode.write(bundle)));
    }

    /** Made on any thread. */
    public QrCode code() {
        return QrCode.smallest(address);
    }
}
