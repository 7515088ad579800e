package org.yimi.server.console;

import java.util.List;

/** @param mayEnrol whether the account may issue codes */
record OverviewPage(
        Frame frame,
        String district,
        List<KioskLine> kiosks,
        List<SurveyLine> surveys,
        boolean mayEnrol,
        List<SiteOption> sites) {

    record SurveyLine(String title, String version, String sessions, String href) {}

    record SiteOption(String id, String name) {}
}
