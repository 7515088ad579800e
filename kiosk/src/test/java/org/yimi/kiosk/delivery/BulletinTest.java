package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.envelope.OpeningHours.Span;
import org.yimi.content.envelope.OpeningHours;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.kiosk.visit.Opens;

class BulletinTest {
    /** A Monday. */
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private static final SiteSettings MONDAYS = new SiteSettings(
            new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)))), Set.of()),
            false);

    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private TestKiosk kiosk;
    private Bulletin bulletin;

    @BeforeEach
    void tell() {
        kiosk = new TestKiosk(dir, office);
        var feed = new Feed(kiosk.database, new Credentials(dir));
        feed.take(
                new Credentials(dir).identity().orElseThrow(),
                List.of(office.tells(1, FeedTest.lines("12355", "12345")), office.tells(2, MONDAYS)));
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(at(DAY, 8)));
        bulletin = new Bulletin(feed, () -> kiosk.now);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void eachLineStandsUpToTheDayOnWhichItExpires() {
        kiosk.now = at(DAY, 12);
        assertThat(bulletin.helpLines()).extracting(HelpLine::number).containsExactly("12355", "12345");

        kiosk.now = at(LocalDate.parse("2026-03-20"), 23);
        assertThat(bulletin.helpLines()).hasSize(2);
        kiosk.now = at(LocalDate.parse("2026-03-21"), 1);
        assertThat(bulletin.helpLines()).extracting(HelpLine::number).containsExactly("12345");
        kiosk.now = at(LocalDate.parse("2026-04-21"), 1);
        assertThat(bulletin.helpLines()).isEmpty();
    }

    @Test
    void aDoubtfulClockShowsNoLineAndKeepsTheSiteOpen() {
        kiosk.now = at(DAY, 8).minus(Duration.ofHours(1));

        assertThat(bulletin.helpLines()).isEmpty();
        assertThat(bulletin.closedUntil()).isEmpty();
    }

    @Test
    void aSiteIsClosedOutsideOfItsHoursAndSaysWhenItOpens() {
        kiosk.now = at(DAY, 8);
        assertThat(bulletin.closedUntil()).contains(new Opens.At(0, LocalDateTime.parse("2026-03-02T09:00")));
        kiosk.now = at(DAY, 9);
        assertThat(bulletin.closedUntil()).isEmpty();
        kiosk.now = at(DAY.plusDays(2), 9);
        assertThat(bulletin.closedUntil()).contains(new Opens.At(5, LocalDateTime.parse("2026-03-09T09:00")));
    }

    @Test
    void itSaysWhatWasKnownWhenItLastLooked() {
        assertThat(bulletin.motion()).isFalse();
        kiosk.database.close();

        kiosk.now = at(DAY, 12);
        assertThat(bulletin.helpLines()).hasSize(2);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZoneId.systemDefault()).toInstant();
    }
}
