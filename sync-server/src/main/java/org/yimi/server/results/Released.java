package org.yimi.server.results;

/**
 * What was shown of one band so far, as far as the next reports depend on it. Any two reports that were ever shown, and
 * what flagged sessions they leave between them, differ by nobody or by at least a threshold of sessions.
 *
 * @param all sessions in the last report of all; 0 before the first
 * @param unflagged sessions in the last report without flagged ones; 0 before the first
 * @param flagged flagged sessions when that report was made
 * @param unflaggedFloor fewest sessions of a further report without flagged ones: with fewer it would be nearly the same
 *     as an earlier report of all
 * @param flaggedFloor likewise, of the flagged sessions beside it
 */
record Released(long all, long unflagged, long flagged, long unflaggedFloor, long flaggedFloor) {
    static final Released NOTHING = new Released(0, 0, 0, 0, 0);

    /** Sessions of a band as they are counted now. */
    record Now(long unflagged, long flagged) {
        long all() {
            return unflagged + flagged;
        }
    }

    /** Whether a new report of all may be shown. */
    boolean due(Now now, int threshold) {
        return now.all() - all >= threshold;
    }

    /** Whether, together with a new report of all, one without the flagged sessions may be shown. */
    boolean unflaggedDue(Now now, int threshold) {
        if (now.flagged() == 0) return due(now, threshold);
        return due(now, threshold)
                && now.unflagged() >= Math.max(threshold, unflaggedFloor)
                && now.flagged() >= Math.max(threshold, flaggedFloor)
                && grown(unflagged, now.unflagged(), threshold)
                && grown(flagged, now.flagged(), threshold);
    }

    /** After the reports that are due were shown. */
    Released after(Now now, int threshold) {
        if (!due(now, threshold)) return this;
        var apart = unflaggedDue(now, threshold);
        return new Released(
                now.all(),
                apart ? now.unflagged() : unflagged,
                apart ? now.flagged() : flagged,
                Math.max(unflaggedFloor, floor(now.unflagged(), now.flagged(), threshold)),
                Math.max(flaggedFloor, floor(now.flagged(), now.unflagged(), threshold)));
    }

    /** A report of all that has only a few others in it is nearly a report of the one kind. */
    private static long floor(long these, long others, int threshold) {
        return others < threshold ? these + threshold - others : 0;
    }

    private static boolean grown(long before, long now, int threshold) {
        return now == before || now - before >= threshold;
    }
}
