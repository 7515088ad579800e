package org.yimi.server.console;

import java.util.List;

/**
 * @param lane how the safeguarding lane stands, as far as the account may know
 * @param ink how what children drew and wrote stands
 * @param suggestions how many there are, in words; empty where the account may not look
 * @param ballots how they stand, in words; empty where the account may not look
 * @param todos what needs a person, most urgent kiosk first
 * @param mayEnrol whether the account may issue codes
 * @param publicUrl where kiosks reach the server
 */
record OverviewPage(
        Frame frame,
        String district,
        LaneLine lane,
        Ink ink,
        String suggestions,
        List<String> ballots,
        List<Todo> todos,
        List<KioskLine> kiosks,
        List<SurveyLine> surveys,
        boolean mayEnrol,
        List<SiteOption> sites,
        String publicUrl) {

    /** @param standing in words; empty where the account may not look */
    record Ink(List<String> standing, boolean late, boolean waiting) {
        static final Ink NOT_SHOWN = new Ink(List.of(), false, false);
    }

    record Todo(String where, String what, String how, String kiosk) {}

    /** @param sessions how many, as far as it may be said */
    record SurveyLine(String title, String version, String sessions, boolean counted, String href) {}

    record SiteOption(String id, String name) {}

    boolean begins() {
        return kiosks.isEmpty();
    }

    /** Whether there is a kiosk to be enrolled again. */
    boolean renews() {
        return kiosks.stream().anyMatch(KioskLine::renewable);
    }

    String what(Trouble.Found found) {
        return found.what(new Numbers(frame.language()));
    }

    String todoHeading() {
        var language = frame.language();
        return todos.size() == 1
                ? Words.ONE_TO_DO.in(language)
                : Words.TO_DO.in(language, new Numbers(language).of(todos.size()));
    }
}
