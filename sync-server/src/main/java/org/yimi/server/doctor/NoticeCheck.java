package org.yimi.server.doctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yimi.server.notice.Notices;
import org.yimi.server.notice.Outcome;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Orgs;
import org.yimi.server.safeguard.Concerns;
import org.yimi.server.store.Database;

/** Whether somebody has learnt of what came into the safeguarding lane. Never says how much is in it. */
final class NoticeCheck {
    private static final String TRY = "mend it, then try with \"server notice --test\"";

    private final Database database;
    private final Instant now;

    NoticeCheck(Database database, Instant now) {
        this.database = database;
        this.now = now;
    }

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        for (var last : new Notices(database).last())
            if (last.outcome() != Outcome.SENT)
                found.add(Finding.bad("notice", "the last notice by " + last.route() + " failed at " + last.at() + " ("
                        + last.outcome().code() + ")", TRY));
        if (new Concerns(database, new Orgs(database), new Audit(database)).overdue(now))
            found.add(Finding.bad("lane", "something in the safeguarding lane is past its time",
                    "call the safeguarding officer"));
        return found;
    }
}
