package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.delivery.RefusingOffice;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.delivery.TestKiosk;
import org.yimi.kiosk.visit.Notice;

class NoticesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path dir;

    @Test
    void whenAllIsWellStaffAreToldNothing() {
        assertThat(notices(NOW)).isEmpty();
    }

    @Test
    void aKioskThatTheOfficeRefusesSaysSoUntilTheOfficeTakesItsBundlesAgain() {
        try (var office = new RefusingOffice(dir, () -> NOW)) {
            office.refuses("revoked");
            office.contact();
            assertThat(notices(NOW)).containsExactly(Notice.REFUSED);
            assertThat(status()).contains("refused revoked").contains(Notice.REFUSED.words().zh());

            office.takes();
            office.contact();
            assertThat(notices(NOW)).isEmpty();
            assertThat(status()).doesNotContain("refused");
        }
    }

    @Test
    void aRevokedKioskKeepsCollectingAndItsDeskKnows() {
        try (var office = new RefusingOffice(dir, () -> NOW)) {
            office.refuses("revoked");
            office.contact();
        }

        try (var folder = new DataFolder(dir, () -> NOW)) {
            var before = folder.outbox.standing().waiting();
            TestKiosk.handOver(folder.outbox);

            assertThat(folder.outbox.standing().waiting()).isEqualTo(before + 1);
            // also after a start without any contact
            assertThat(folder.report(Reached.NOT_TRIED).notices()).contains(Notice.REFUSED);
        }
    }

    @Test
    void aBundleThatWasDamagedOnItsWaySaysNothingAboutTheKiosk() {
        try (var office = new RefusingOffice(dir, () -> NOW)) {
            office.refuses("corrupted");
            office.contact();
        }

        assertThat(notices(NOW)).isEmpty();
    }

    @Test
    void aClockFarFromTheOfficesLastWordIsDoubted() {
        try (var office = new RefusingOffice(dir, () -> NOW)) {
            office.takes();
            office.contact();
        }

        assertThat(notices(NOW.minus(Duration.ofDays(1)))).containsExactly(Notice.CLOCK_DOUBTFUL);
        assertThat(notices(NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void staffAreToldOfADiskThatFillsBeforeTheKioskCloses() {
        assertThat(DataFolder.LOW_BYTES).isGreaterThan(DataFolder.LEAST_FREE_BYTES);
        try (var folder = new DataFolder(dir, () -> NOW)) {
            assertThat(folder.notices(Long.MAX_VALUE)).containsExactly(Notice.DISK_LOW);
        }
    }

    private Set<Notice> notices(Instant now) {
        try (var folder = new DataFolder(dir, () -> now)) {
            return folder.notices(1);
        }
    }

    private String status() {
        var printed = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.commandLine().execute("status", "--data", dir.toString());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
