package org.yimi.server.console;

import java.util.List;

/**
 * The ballots of the district, as texts: what waits for a person first.
 *
 * @param said what came of counting; empty where nothing was counted just now
 */
record BallotsPage(Frame frame, String district, String said, List<Entry> ballots) {

    /** How a ballot stands, in the order in which they are shown. */
    enum Look {
        /** It has closed and waits to be counted. */
        DUE("due"),
        OPEN("open"),
        WAITING("waiting"),
        TOLD("counted");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /**
     * One ballot.
     *
     * @param about how is voted, and by whom
     * @param options what is voted on; empty where the lines say it
     * @param votes how many, as far as it is told; empty before it was counted
     * @param lines how it went; none before it was counted
     * @param attended how many of a group have voted, in words; empty where all may vote
     * @param badges who of a group has voted, and how often where it was more than once
     * @param counts whether it can be counted now, by who looks
     */
    record Entry(
            String id,
            String question,
            Look look,
            String state,
            List<String> about,
            String options,
            String votes,
            List<Line> lines,
            String attended,
            List<String> badges,
            boolean counts,
            String button) {}

    /**
     * @param count empty where no number is told
     * @param width of the bar, as SVG takes it; empty where there is none
     */
    record Line(String place, String words, String count, String width) {}
}
