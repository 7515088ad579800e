package org.yimi.server.console;

import java.util.List;

/**
 * The safeguarding lane as a list, without anything that a child said.
 *
 * @param standing how many there are, in words; empty where there is nothing to be done
 * @param closed whether it lists what is closed
 */
record LanePage(
        Frame frame, List<String> standing, boolean late, List<String> troubles, boolean closed, List<Card> cards, Pager pager) {

    /**
     * One concern.
     *
     * @param urgency in words
     * @param about who, where and when, as far as it is told
     * @param due until when somebody has to act, or what was done
     */
    record Card(String id, String urgency, boolean severe, String about, String due, boolean late, boolean waiting) {}
}
