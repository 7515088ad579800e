package org.yimi.server.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Hash;
import org.yimi.content.ink.Sheet;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.store.Database;

/** What children drew, wrote and typed in what the office has opened. Only for whoever holds the disk; never for a page. */
public final class Sheets {
    // a SHA-256 follows; no answer's code has a space in it
    private static final String SHEET = "sheet ";
    private static final String WORDS = "words ";

    private final Database database;

    public Sheets(Database database) {
        this.database = database;
    }

    /** Whether this stands where an answer's code would. */
    public static boolean isDigest(String code) {
        return code.startsWith(SHEET) || code.startsWith(WORDS);
    }

    static String digest(Sheet sheet) {
        return SHEET + Hash.of(sheet.bytes()).bytes().hex();
    }

    static String digest(String words) {
        return WORDS + Hash.of(words.getBytes(StandardCharsets.UTF_8)).bytes().hex();
    }

    /**
     * One count of 1 for each sheet, and for each answer in words: two are equal where their strokes or characters are, and
     * say nothing of them else.
     */
    public List<Raw> digests() {
        return database.read(transaction -> {
            var digests = new ArrayList<Raw>();
            ContentTable.sessions(transaction, body -> {
                var session = SessionJson.read(body);
                for (var given : session.given())
                    digest(given.answer())
                            .ifPresent(digest -> digests.add(new Raw(
                                    session.survey(), session.version(), session.band(), given.question(), digest, 1)));
            });
            return digests;
        });
    }

    private static Optional<String> digest(Answer answer) {
        if (answer instanceof Inked(var sheet)) return Optional.of(digest(sheet));
        return answer instanceof Wrote(var words) ? Optional.of(digest(words)) : Optional.empty();
    }
}
