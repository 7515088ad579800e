package org.yimi.kiosk.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.envelope.StaffList;
import org.yimi.kiosk.visit.Opens;

/**
 * What the district has told this kiosk, held in memory, so that a child who opens the help page leaves no trace and
 * nobody waits for the disk. Asked by any thread; each answer is of this moment, by the kiosk's own trusted time.
 */
public final class Bulletin {
    private final Feed feed;
    private final InstantSource clock;
    private volatile Told told;

    /** Touches the disk. */
    public Bulletin(Feed feed, InstantSource clock) {
        this.feed = feed;
        this.clock = clock;
        told = feed.told();
    }

    /** Looks again; touches the disk. To be called after each contact, because the office's time moves on too. */
    public void refresh() {
        told = feed.told();
    }

    /** The help lines to show beside 110; none while the time is doubtful, because they may have expired. */
    public List<HelpLine> helpLines() {
        var now = told;
        var time = KioskTime.of(clock.instant(), now.signedAt());
        return time.doubtful() ? List.of() : now.helpLines().on(local(time.now()).toLocalDate());
    }

    /** When the site opens again, where it is closed now. While the time is doubtful it counts as open. */
    public Optional<Opens> closedUntil() {
        var now = told;
        var time = KioskTime.of(clock.instant(), now.signedAt());
        var local = local(time.now());
        var opening = now.settings().opening();
        if (time.doubtful() || opening.open(local)) return Optional.empty();
        return Optional.of(opening.opensAfter(local)
                .<Opens>map(at -> new Opens.At((int) ChronoUnit.DAYS.between(local.toLocalDate(), at.toLocalDate()), at))
                .orElse(new Opens.NotSaid()));
    }

    /** Who may open staff mode here. */
    public StaffList staff() {
        return told.staff();
    }

    /** Whether screens may move when they come. */
    public boolean motion() {
        return told.settings().motion();
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneId.systemDefault());
    }
}
