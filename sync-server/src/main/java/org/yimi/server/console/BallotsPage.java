package org.yimi.server.console;

import java.util.List;

/**
 * The ballots of the district, as texts.
 *
 * @param said what came of counting; empty where nothing was counted just now
 */
record BallotsPage(Frame frame, String district, String said, List<Entry> ballots) {

    /**
     * One ballot.
     *
     * @param votes how many, as far as it is told; empty before it was counted
     * @param lines how it went; none before it was counted
     * @param attended how many of a group have voted, in words; empty where all may vote
     * @param badges who of a group has voted, and how often where it was more than once
     * @param counts whether it can be counted now, by who looks
     */
    record Entry(
            String id,
            String question,
            String state,
            String votes,
            List<Line> lines,
            String attended,
            List<String> badges,
            boolean counts,
            String button) {}

    /** @param count empty where no number is told */
    record Line(String place, String words, String count) {}
}
