package org.yimi.server.doctor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yimi.content.pack.BadPack;
import org.yimi.server.notice.Notices;
import org.yimi.server.notice.Outcome;
import org.yimi.server.notice.Routes;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Orgs;
import org.yimi.server.safeguard.Concerns;
import org.yimi.server.store.Database;

/** Whether somebody learns of what comes into the safeguarding lane. Never says how much is in it. */
final class NoticeCheck {
    private static final String TRY = "mend it, then try with \"server notice --test\"";

    private final Database database;
    private final Instant now;

    NoticeCheck(Database database, Instant now) {
        this.database = database;
        this.now = now;
    }

    static Finding file(Optional<Path> file) {
        if (file.isEmpty())
            return Finding.look("notice", "nobody is told when something comes into the safeguarding lane",
                    "write notice.yaml into the data folder, then try with \"server notice --test\"");
        try {
            var routes = Routes.read(file.get(), RandomGenerator.getDefault());
            return Finding.ok("notice", "the safeguarding officer is told by " + String.join(" and ", routes.names()));
        } catch (BadPack e) {
            return Finding.bad("notice", String.valueOf(e.getMessage()), "serve does not start with it");
        }
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
