package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.Urgency;
import org.yimi.content.envelope.Bytes;

/** 请今天导出，并联系办公室. */
class MarkTest {
    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private final AtomicLong nanos = new AtomicLong();
    private TestKiosk kiosk;
    private Mark mark;

    @BeforeEach
    void open() {
        kiosk = new TestKiosk(dir, office);
        mark = mark(1);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterASevereDisclosureItComesInTwoToTenMinutesOfStartScreens(long seed) {
        mark = mark(seed);
        handOver(Urgency.SEVERE);

        var minutes = 0;
        while (!mark.look()) {
            pass(Duration.ofMinutes(1));
            minutes++;
        }

        assertThat(minutes).as("seed %d", seed).isBetween(2, 10);
    }

    @Test
    void itsMinutesCannotBeToldBeforehand() {
        var met = new HashSet<Integer>();
        for (var seed = 0; seed < 40; seed++) {
            mark = mark(seed);
            handOver(Urgency.SEVERE);
            var minutes = 0;
            while (!mark.look()) {
                pass(Duration.ofMinutes(1));
                minutes++;
            }
            met.add(minutes);
            deliver();
        }

        assertThat(met).hasSizeGreaterThan(5);
    }

    @Test
    void nothingOrdinaryAndNoConcernLeavesAMark() {
        handOver(Urgency.NONE);
        handOver(Urgency.CONCERN);

        standsFor(Duration.ofMinutes(20));

        assertThat(mark.isSeen()).isFalse();
    }

    @Test
    void itNeverComesInTheMomentInWhichSomebodyElseLeaves() {
        handOver(Urgency.SEVERE);
        mark.look();

        pass(Duration.ofMinutes(12));
        assertThat(mark.look()).as("somebody was here for so long").isFalse();
        pass(Duration.ofMinutes(1));

        assertThat(mark.look()).isTrue();
    }

    @Test
    void itSurvivesTheProgramBeforeItCameAndAfter() {
        handOver(Urgency.SEVERE);
        restart();
        assertThat(mark.look()).isFalse();
        standsFor(Duration.ofMinutes(11));
        assertThat(mark.isSeen()).isTrue();

        restart();

        assertThat(mark.isSeen()).isTrue();
    }

    @Test
    void itGoesWhenTheOfficeHasWhatItIsAboutThoughOtherThingsWait() {
        handOver(Urgency.SEVERE);
        standsFor(Duration.ofMinutes(11));
        var receipted = kiosk.outbox.next();
        handOver(Urgency.NONE);
        assertThat(mark.look()).isTrue();

        office.take(receipted);
        kiosk.outbox.apply(office.receipt(kiosk.now));

        assertThat(kiosk.outbox.standing().waiting()).isEqualTo(1);
        assertThat(mark.isSeen()).isFalse();
        standsFor(Duration.ofMinutes(20));
        assertThat(mark.isSeen()).isFalse();
    }

    @Test
    void whereTheNetworkDeliversAtOnceItNeverComes() {
        handOver(Urgency.SEVERE);
        deliver();
        handOver(Urgency.NONE);

        standsFor(Duration.ofMinutes(20));

        assertThat(mark.isSeen()).isFalse();
    }

    @Test
    void anAdultWhoWasCalledSeesItForHalfAnHourThoughNothingWaits() {
        mark.call();
        assertThat(mark.look()).isTrue();
        handOver(Urgency.SEVERE);
        deliver();

        standsFor(Duration.ofMinutes(27));
        assertThat(mark.isSeen()).isTrue();
        standsFor(Duration.ofMinutes(4));

        assertThat(mark.isSeen()).isFalse();
    }

    @Test
    void whatAnAdultWasCalledForAndStillWaitsKeepsIt() {
        mark.call();
        handOver(Urgency.SEVERE);
        standsFor(Duration.ofMinutes(45));
        assertThat(mark.isSeen()).isTrue();

        deliver();

        assertThat(mark.look()).isFalse();
    }

    @Test
    void theRowIsWrittenAnewWithEveryEnvelopeAndTellsNothing() {
        handOver(Urgency.NONE);
        var ordinary = row();
        handOver(Urgency.NONE);
        var next = row();
        handOver(Urgency.SEVERE);
        var severe = row();

        assertThat(next).isNotEqualTo(ordinary);
        assertThat(severe).isNotEqualTo(next);
        assertThat(severe.length()).isEqualTo(ordinary.length()).isEqualTo(next.length());
    }

    @Test
    void aLostKeyRatherShowsItOnceTooOften() throws Exception {
        handOver(Urgency.SEVERE);
        Files.delete(dir.resolve("duty-key"));
        restart();

        assertThat(mark.look()).isTrue();
        deliver();
        assertThat(mark.look()).isFalse();
    }

    private Mark mark(long seed) {
        return new Mark(kiosk.database, dir.resolve("duty-key"), new Random(seed), nanos::get);
    }

    private void restart() {
        nanos.set(0);
        mark = mark(9);
    }

    private void handOver(Urgency urgency) {
        kiosk.outbox.handOver(TestKiosk.session(), transaction -> mark.handsOver(transaction, urgency));
    }

    private void deliver() {
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** The start screen, looked at every minute. */
    private void standsFor(Duration time) {
        for (var minute = 0; minute <= time.toMinutes(); minute++) {
            mark.look();
            pass(Duration.ofMinutes(1));
        }
        mark.look();
    }

    private Bytes row() {
        return kiosk.database.read(DutyTable::sealed);
    }
}
