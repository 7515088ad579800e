package org.yimi.server.console;

import java.util.List;

/**
 * A stick at the office.
 *
 * @param lines what became of its files; empty before any was chosen
 * @param back where the files for the stick are to be had
 */
record StickPage(Frame frame, List<Line> lines, String back) {
    StickPage {
        lines = List.copyOf(lines);
    }

    /** @param fine whether nobody need look after it */
    record Line(boolean fine, String says) {}
}
