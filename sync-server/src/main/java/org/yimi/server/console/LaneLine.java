package org.yimi.server.console;

import java.util.List;

/**
 * How the safeguarding lane stands, on the overview.
 *
 * @param standing in words; empty where the account may not open the lane
 * @param late whether anything is past its clock
 * @param troubles what needs a person, in words; never a number of concerns
 */
record LaneLine(List<String> standing, boolean late, List<String> troubles) {
    boolean mayOpen() {
        return !standing.isEmpty();
    }

    boolean shown() {
        return mayOpen() || !troubles.isEmpty();
    }

    boolean alarming() {
        return late || !troubles.isEmpty();
    }
}
