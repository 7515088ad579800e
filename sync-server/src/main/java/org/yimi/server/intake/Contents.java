package org.yimi.server.intake;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.SessionId;
import org.yimi.server.store.Database;

/** What was opened. For pages that have made sure that whoever looks may. */
public final class Contents {
    private final Database database;

    public Contents(Database database) {
        this.database = database;
    }

    /** Those that are there. */
    public Map<SessionId, Finished> of(Collection<SessionId> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.read(transaction -> ContentTable.bodies(transaction, ids)).stream()
                .map(FinishedJson::read)
                .collect(toMap(Finished::id, finished -> finished));
    }
}
