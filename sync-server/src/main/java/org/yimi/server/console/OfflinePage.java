package org.yimi.server.console;

import java.util.List;
import org.yimi.server.console.OverviewPage.SiteOption;

/**
 * Where a kiosk without a network begins: what it showed, and the site.
 *
 * @param typed as it was sent, to be mended
 * @param trouble why it was not taken; empty at first
 */
record OfflinePage(Frame frame, List<SiteOption> sites, String typed, String trouble) {
    String say(OfflineWords words) {
        return words.in(frame.language());
    }

    /**
     * The eight characters to compare before anything is granted.
     *
     * @param whom the site of a new kiosk, or which one is enrolled again
     */
    record Check(Frame frame, String eight, String whom, String introduction, String site) {
        String say(OfflineWords words) {
            return words.in(frame.language());
        }
    }

    /**
     * What the kiosk is given.
     *
     * @param eight to compare before the kiosk keeps it
     * @param staff how many people it brings, in words; empty where nobody is left out
     */
    record Granted(
            Frame frame, String heading, String eight, QrPicture qr, String staff, String introduction, String site) {
        String say(OfflineWords words) {
            return words.in(frame.language());
        }
    }
}
