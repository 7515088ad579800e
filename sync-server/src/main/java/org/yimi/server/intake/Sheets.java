package org.yimi.server.intake;

import java.util.ArrayList;
import java.util.List;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Hash;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.store.Database;

/** The sheets of strokes in what the office has opened. Only for whoever holds the disk; never for a page. */
public final class Sheets {
    /** What the code of a sheet begins with; its SHA-256 follows. No answer's code has a space in it. */
    public static final String DIGEST = "sheet ";

    private final Database database;

    public Sheets(Database database) {
        this.database = database;
    }

    /** One count of 1 for each sheet: two are equal where their strokes are, and say nothing of them else. */
    public List<Raw> digests() {
        return database.read(transaction -> {
            var digests = new ArrayList<Raw>();
            ContentTable.sessions(transaction, body -> {
                var session = SessionJson.read(body);
                for (var given : session.given())
                    if (given.answer() instanceof Inked(var sheet))
                        digests.add(new Raw(
                                session.survey(), session.version(), session.band(), given.question(),
                                DIGEST + Hash.of(sheet.bytes()).bytes().hex(), 1));
            });
            return digests;
        });
    }
}
