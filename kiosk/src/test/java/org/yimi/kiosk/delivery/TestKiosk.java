package org.yimi.kiosk.delivery;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.SessionId;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** One kiosk's data folder with a clock that the test moves. */
public final class TestKiosk implements AutoCloseable {
    final Database database;
    final Outbox outbox;
    Instant now = Instant.parse("2026-03-01T10:00:00Z");

    TestKiosk(Path folder, TestOffice office) {
        this(folder, office.enrol(folder));
    }

    TestKiosk(Path folder, Credentials enrolled) {
        database = Database.open(folder.resolve("kiosk.db"));
        var random = new SecureRandom();
        var drafts = new Drafts(database, new VisitKeys(Optional.of(folder.resolve("visit-key")), () -> now, random));
        outbox = new Outbox(database, drafts, enrolled, () -> now, 30);
    }

    long handOverOne() {
        return handOver(outbox);
    }

    /** A session goes the way of 交给大人; its number. */
    public static long handOver(Outbox outbox) {
        return outbox.handOver(session(), _ -> {});
    }

    public static FinishedSession session() {
        return new FinishedSession(
                SessionId.random(new SecureRandom()),
                "our-park",
                1,
                AgeBand.C,
                HalfDay.parse("2026-03-01am"),
                false,
                List.of(new Given("like", new Picked("slide"))),
                Set.of());
    }

    /** Starts that many new days, one after the other. */
    int runsForDays(int days) {
        var deleted = 0;
        for (var day = 0; day < days; day++) {
            now = now.plus(Duration.ofDays(1));
            deleted += outbox.dayBegins();
        }
        return deleted;
    }

    @Override
    public void close() {
        database.close();
    }
}
