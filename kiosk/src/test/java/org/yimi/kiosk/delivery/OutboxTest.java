package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Refused;

class OutboxTest {
    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private TestKiosk kiosk;

    @BeforeEach
    void enrolled() {
        kiosk = new TestKiosk(dir, office);
    }

    @Test
    void numbersAreGaplessAndContentOpensOnlyWithTheDistrictsKeys() {
        var session = TestKiosk.session();

        assertThat(kiosk.handOverOne()).isEqualTo(1);
        assertThat(kiosk.outbox.handOver(session, _ -> {})).isEqualTo(2);

        office.take(kiosk.outbox.next());
        assertThat(SessionJson.read(office.open(2))).isEqualTo(session);
    }

    @Test
    void anEmptyBundleIsASignOfLife() {
        var bundle = office.take(kiosk.outbox.next());

        assertThat(bundle.envelopes()).isEmpty();
        assertThat(bundle.head().issued()).isZero();
    }

    @Test
    void aBundleHoldsAtMostTwoHundredEnvelopesAndTheHeadTellsHowManyWait() {
        for (var i = 0; i < 205; i++) kiosk.handOverOne();

        var bundle = office.take(kiosk.outbox.next());

        assertThat(bundle.envelopes()).hasSize(Bundle.MOST_ENVELOPES);
        assertThat(bundle.head().issued()).isEqualTo(205);
        assertThat(bundle.head().waiting()).isEqualTo(205);
    }

    @Test
    void whoCarriesItAwayGetsAllThatWaitsInAsManyBundlesAsItTakes() {
        for (var i = 0; i < 405; i++) kiosk.handOverOne();

        var all = kiosk.outbox.carried(8);
        assertThat(all.everything()).isTrue();
        assertThat(all.bundles()).hasSize(3);
        assertThat(all.bundles().stream().map(office::take).flatMap(bundle -> bundle.envelopes().stream()))
                .extracting(one -> one.header().number())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 405).boxed().toList());
        var some = kiosk.outbox.carried(2);
        assertThat(some.bundles()).hasSize(2);
        assertThat(some.everything()).isFalse();
        assertThat(kiosk.outbox.standing().waiting()).isEqualTo(405);

        kiosk.outbox.apply(office.receipt(kiosk.now));
        assertThat(kiosk.outbox.standing().waiting()).isZero();
    }

    @Test
    void whereNothingWaitsASignOfLifeAsksForALostReceipt() {
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now));

        assertThat(kiosk.outbox.carried(8).bundles()).singleElement().satisfies(bundle -> {
            assertThat(office.take(bundle).envelopes()).isEmpty();
            assertThat(kiosk.outbox.apply(office.receipt(kiosk.now))).isInstanceOf(Applied.Matched.class);
        });
    }

    @Test
    void theDayOfTheEldestThatWaitsIsKnownUntilNothingDoes() {
        assertThat(kiosk.outbox.waitingSince()).isEmpty();
        assertThat(kiosk.outbox.lastReceipt()).isEmpty();
        kiosk.handOverOne();
        kiosk.runsForDays(3);
        kiosk.handOverOne();
        assertThat(kiosk.outbox.waitingSince()).contains(LocalDate.parse("2026-03-01"));

        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now));
        assertThat(kiosk.outbox.waitingSince()).isEmpty();
        assertThat(kiosk.outbox.lastReceipt()).contains(LocalDate.parse("2026-03-04"));

        kiosk.runsForDays(1);
        kiosk.handOverOne();
        assertThat(kiosk.outbox.waitingSince()).contains(LocalDate.parse("2026-03-05"));
    }

    @Test
    void aMatchingReceiptDeliversAndOnlyThenAreEnvelopesDeletedAfterThirtyRunningDays() {
        kiosk.handOverOne();
        assertThat(kiosk.runsForDays(100)).isZero();

        office.take(kiosk.outbox.next());
        assertThat(kiosk.outbox.apply(office.receipt(kiosk.now))).isInstanceOf(Applied.Matched.class);

        assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(1, 0, 0, 1, false, ""));
        assertThat(kiosk.runsForDays(29)).isZero();
        assertThat(kiosk.runsForDays(1)).isEqualTo(1);
        assertThat(kiosk.handOverOne()).isEqualTo(2);
    }

    @Test
    void daysOnWhichTheKioskIsOffDoNotCount() {
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now));

        kiosk.now = kiosk.now.plus(Duration.ofDays(200));

        assertThat(kiosk.runsForDays(29)).isZero();
    }

    @Test
    void aReceiptOfOtherBytesDeliversNothingAndStopsDeletion() {
        kiosk.handOverOne();
        kiosk.handOverOne();
        var elsewhere = new TestKiosk(dir.resolve("clone").toFile().mkdir() ? dir.resolve("clone") : dir, office);
        elsewhere.handOverOne();
        office.take(elsewhere.outbox.next());

        assertThat(kiosk.outbox.apply(office.receipt(kiosk.now))).isInstanceOf(Applied.Duplicate.class);

        assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(2, 2, 0, 0, true, ""));
        elsewhere.close();
    }

    @Test
    void aReceiptForMoreThanWasIssuedMeansThisDiskWasRolledBack() throws Exception {
        kiosk.handOverOne();
        kiosk.database.read(transaction -> transaction.handle().execute("pragma wal_checkpoint(truncate)"));
        var old = Files.readAllBytes(dir.resolve("kiosk.db"));
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now));
        kiosk.close();
        Files.write(dir.resolve("kiosk.db"), old);

        var rolledBack = new TestKiosk(dir, office);

        assertThat(rolledBack.outbox.apply(office.receipt(kiosk.now))).isInstanceOf(Applied.Duplicate.class);
        assertThat(rolledBack.outbox.standing()).isEqualTo(new Standing(1, 1, 0, 0, true, ""));
        rolledBack.close();
    }

    @Test
    void whatIsDisputedWaitsAgainAndIsNeverDeleted() {
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now));

        var applied = kiosk.outbox.apply(office.receipt(kiosk.now.plusSeconds(1), List.of(), List.of(1L)));

        assertThat(applied).isInstanceOf(Applied.Duplicate.class);
        assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(1, 1, 0, 0, true, ""));
        assertThat(kiosk.runsForDays(100)).isZero();
    }

    @Test
    void whatTheOfficeCouldNotOpenIsKeptButNotSentAgain() {
        kiosk.handOverOne();
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());

        kiosk.outbox.apply(office.receipt(kiosk.now, List.of(2L), List.of()));

        assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(2, 0, 1, 1, false, ""));
        assertThat(kiosk.runsForDays(100)).isEqualTo(1);
        kiosk.outbox.apply(office.receipt(kiosk.now));
        assertThat(kiosk.outbox.standing().delivered()).isEqualTo(2);
    }

    @Test
    void whatTheOfficeCouldNotOpenOfAnotherMachineSaysNothingAboutOurOwn() {
        kiosk.handOverOne();
        var elsewhere = new TestKiosk(dir.resolve("clone").toFile().mkdir() ? dir.resolve("clone") : dir, office);
        elsewhere.handOverOne();
        office.take(elsewhere.outbox.next());

        kiosk.outbox.apply(office.receipt(kiosk.now, List.of(1L), List.of()));

        assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(1, 1, 0, 0, true, ""));
        elsewhere.close();
    }

    @Test
    void beforeTheOfficeEverSignedATimeNothingIsDoubtful() {
        assertThat(kiosk.outbox.time()).isEqualTo(new KioskTime(kiosk.now, false));
    }

    @Test
    void everyBundleHasItsOwnNumberSoThatTheOfficeCanOrderThem() {
        assertThat(office.take(kiosk.outbox.next()).head().sequence()).isEqualTo(1);
        assertThat(office.take(kiosk.outbox.next()).head().sequence()).isEqualTo(2);
    }

    @Test
    void anOlderReceiptIsAcceptedAndChangesNothing() {
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        var older = office.receipt(kiosk.now);
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now.plusSeconds(60)));
        var before = kiosk.outbox.standing();

        assertThat(kiosk.outbox.apply(older)).isInstanceOf(Applied.Older.class);

        assertThat(kiosk.outbox.standing()).isEqualTo(before);
    }

    @Test
    void aNewerEpochThatCoversLessPutsEnvelopesBackIntoTheOutbox() {
        for (var i = 0; i < 4; i++) kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now));
        LongStream.of(2, 4).forEach(office::loses);
        office.epoch = 2;

        kiosk.outbox.apply(office.receipt(kiosk.now.minusSeconds(5)));

        assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(4, 2, 0, 2, false, ""));
        assertThat(kiosk.outbox.next().numbers()).containsExactly(2L, 4L);
    }

    @Test
    void aForgedReceiptIsRefusedAndAnotherKiosksChangesNothing() {
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        var good = office.receipt(kiosk.now).array();
        good[20] ^= 1;

        assertThatThrownBy(() -> kiosk.outbox.apply(Bytes.of(good))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> kiosk.outbox.apply(new TestOffice().receipt(kiosk.now)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("bad-signature");
        assertThat(kiosk.outbox.standing().waiting()).isEqualTo(1);
    }

    @Test
    void nothingIsDeletedWhileTheClockIsDoubtful() {
        kiosk.handOverOne();
        office.take(kiosk.outbox.next());
        kiosk.outbox.apply(office.receipt(kiosk.now));
        kiosk.runsForDays(29);

        kiosk.now = kiosk.now.plus(Duration.ofDays(2000));

        assertThat(kiosk.outbox.time().doubtful()).isTrue();
        assertThat(kiosk.runsForDays(5)).isZero();
    }

    @Test
    void anEnvelopeThatTheOfficeCannotTakeLetsTheOthersGoFirst() {
        for (var i = 0; i < 201; i++) kiosk.handOverOne();
        var first = kiosk.outbox.next();

        kiosk.outbox.answered(first);

        assertThat(kiosk.outbox.next().numbers()).contains(201L);
        assertThat(kiosk.outbox.freshlyWaiting()).isEqualTo(1);
    }
}
