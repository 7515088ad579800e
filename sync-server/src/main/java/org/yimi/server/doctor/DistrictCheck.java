package org.yimi.server.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.server.feed.Feed;
import org.yimi.server.intake.Refusals;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Districts;
import org.yimi.server.office.Kiosks.KioskRow;
import org.yimi.server.office.Kiosks;
import org.yimi.server.store.Database;

/** What the database says about the district and its kiosks. */
final class DistrictCheck {
    private static final Duration SLACK = Duration.ofMinutes(2);
    private static final Duration LONG_AGO = Duration.ofDays(400);

    private final Database database;
    private final Instant now;

    DistrictCheck(Database database, Instant now) {
        this.database = database;
        this.now = now;
    }

    List<Finding> findings() {
        var kiosks = new Kiosks(database).all();
        var found = new ArrayList<Finding>();
        found.add(clock(kiosks));
        found.add(epoch());
        found.addAll(waiting(kiosks));
        found.add(feed());
        found.addAll(heard(kiosks));
        return found;
    }

    /** Times that this office wrote down when it signed something: they cannot lie ahead. */
    private Finding clock(List<KioskRow> kiosks) {
        var signed = Stream.of(
                        kiosks.stream().map(KioskRow::lastContact),
                        new Audit(database).last().stream(),
                        new Feed(database).lastPublished().stream())
                .flatMap(times -> times)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var todo = "set this machine's clock, with a time service; kiosks take the office's time for theirs";
        if (now.isBefore(signed.minus(SLACK)))
            return Finding.bad("clock", "it is " + now + ", before what was signed at " + signed, todo);
        if (signed.isAfter(Instant.EPOCH) && now.isAfter(signed.plus(LONG_AGO)))
            return Finding.look("clock", "it is " + now + ", over a year after all that was signed", todo);
        return Finding.ok("clock", "it is " + now + ", after all that was signed");
    }

    private Finding epoch() {
        var epoch = new Districts(database).require().epoch();
        return Finding.ok("epoch", epoch == 1
                ? "epoch 1: no backup was ever put back; after one, run \"server restored\" before serve"
                : "epoch " + epoch + ": a backup was put back; after another, run \"server restored\" before serve");
    }

    private List<Finding> waiting(List<KioskRow> kiosks) {
        var disputed = kiosks.stream().mapToLong(row -> row.totals().disputed()).sum();
        var quarantined = kiosks.stream().mapToLong(row -> row.totals().quarantined()).sum();
        var refused = new Refusals(database).kiosks();
        return Stream.of(
                        trouble(disputed, "disputes", "numbers came twice, from a copied disk",
                                "run \"server dispute\" and find the copied machine"),
                        trouble(quarantined, "aside", "envelopes cannot be opened and are in quarantine",
                                "bring the packs up to date and start serve again; what opens then is counted"),
                        trouble(refused.size(), "revoked", "kiosks send although their enrolment was ended",
                                "enrol them anew with an empty folder, or switch them off"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> trouble(long count, String topic, String says, String todo) {
        return count == 0 ? Optional.empty() : Optional.of(Finding.look(topic, count + " " + says, todo));
    }

    private Finding feed() {
        var feed = new Feed(database);
        var count = feed.published();
        return Finding.ok("feed", feed.lastPublished()
                .map(last -> count + " items published, the last on " + LocalDate.ofInstant(last, ZoneId.systemDefault()))
                .orElse("nothing was published to kiosks yet"));
    }

    private List<Finding> heard(List<KioskRow> kiosks) {
        var active = kiosks.stream().filter(row -> !row.revoked()).toList();
        var found = new ArrayList<Finding>();
        for (var row : active) {
            var name = "kiosk " + row.id() + " (" + row.site().zh() + ", slot " + row.slot() + ")";
            if (!row.contacted())
                found.add(Finding.look("kiosks", name + " was never heard of", "ask the site to start it and connect it"));
            else if (row.silent(now))
                found.add(Finding.look("kiosks", name + " was not heard of for "
                        + Duration.between(row.lastContact(), now).toDays() + " days",
                        "ask the site whether kiosk and network are on; what waits stays on it"));
        }
        if (found.isEmpty()) found.add(Finding.ok("kiosks", active.size() + " enrolled, all heard of lately"));
        return found;
    }
}
