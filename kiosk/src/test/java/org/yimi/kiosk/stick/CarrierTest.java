package org.yimi.kiosk.stick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimi.kiosk.stick.KioskWithStick.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.stick.Trip.End;

class CarrierTest {
    @AutoClose
    private final KioskWithStick kiosk;

    CarrierTest(@TempDir Path dir) throws IOException {
        kiosk = new KioskWithStick(dir);
    }

    @Test
    void whatWaitsLiesOnTheStickAsTheBundlesThatTheNetworkCarries() throws IOException {
        kiosk.visits(450);

        var trip = kiosk.carry();

        assertThat(trip.end()).isEqualTo(new End.Whole());
        assertThat(trip.aboard()).isEqualTo(450).isEqualTo(trip.waiting());
        assertThat(kiosk.bundles()).hasSize(3).allMatch(file -> KioskWithStick.name(file).matches(kiosk.id() + "-[0-9a-f]{16}\\.bundle"));
        kiosk.officeTakes();
        assertThat(kiosk.outbox.apply(kiosk.office.receipt(NOW))).isEqualTo(new Applied.Matched());
        assertThat(kiosk.outbox.standing().delivered()).isEqualTo(450);
    }

    @Test
    void nothingCountsAsDeliveredUntilTheReceiptComesBackOnTheStick() throws IOException {
        kiosk.visits(3);
        kiosk.carry();
        assertThat(kiosk.outbox.standing().waiting()).isEqualTo(3);

        kiosk.officeTakes();
        kiosk.receiptOnStick(kiosk.office.receipt(NOW));
        var trip = kiosk.carry();

        assertThat(trip.brought().receipt()).contains(new Applied.Matched());
        assertThat(trip.waiting()).isZero();
        assertThat(kiosk.outbox.standing().delivered()).isEqualTo(3);
    }

    @Test
    void aSecondTimeOnlyWhatIsNewIsWrittenAndBundlesThatTheOfficeHasGo() throws IOException {
        kiosk.visits(250);
        kiosk.carry();
        var first = kiosk.bundles();
        kiosk.visits(1);
        kiosk.carry();
        assertThat(kiosk.bundles()).hasSize(3).containsAll(first);

        kiosk.officeTakes();
        kiosk.receiptOnStick(kiosk.office.receipt(NOW));
        kiosk.visits(2);
        var trip = kiosk.carry();

        assertThat(kiosk.bundles()).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(trip.aboard()).isEqualTo(2);
    }

    @Test
    void whereNothingWaitsOneSignOfLifeAsksForTheReceiptOnceMore() throws IOException {
        kiosk.carry();
        var trip = kiosk.carry();

        assertThat(trip.end()).isEqualTo(new End.Whole());
        assertThat(kiosk.bundles()).hasSize(1);
        assertThat(kiosk.office.take(Bytes.of(Files.readAllBytes(kiosk.bundles().getFirst()))).envelopes()).isEmpty();
    }

    @Test
    void whatOtherKiosksLeftOnTheStickStays() throws IOException {
        kiosk.visits(1);
        var out = Files.createDirectories(kiosk.stick.resolve("yimi/out"));
        var others = List.of(
                Files.writeString(out.resolve("fedcba9876543210-0123456789abcdef.bundle"), "theirs"),
                Files.writeString(out.resolve("fedcba9876543210-0123456789abcdef.bundle.new"), "half"),
                Files.writeString(kiosk.stick.resolve("holiday.jpg"), "mine"));
        kiosk.carry();

        assertThat(others).allMatch(Files::exists);
    }

    @Test
    void pulledOutAfterAnyFileNothingIsLostAndTheNextTimeGoesOn() throws IOException {
        kiosk.visits(450);
        for (var after = 1; after <= 2; after++) {
            var last = after;
            var trip = kiosk.carry(step -> {
                if (step.files() == last) kiosk.pullOut();
            });
            assertThat(trip.end()).isEqualTo(new End.Gone());
            assertThat(kiosk.outbox.standing().waiting()).isEqualTo(450);
            kiosk.pushIn();
        }

        assertThat(kiosk.carry().end()).isEqualTo(new End.Whole());
        kiosk.officeTakes();
        kiosk.receiptOnStick(kiosk.office.receipt(NOW));
        kiosk.carry();
        assertThat(kiosk.outbox.standing().delivered()).isEqualTo(450);
    }

    @Test
    void halfAFileFromTheLastTimeIsClearedAndDamagedBundlesAreWrittenAnew() throws IOException {
        kiosk.visits(250);
        kiosk.carry();
        var damaged = kiosk.bundles().getFirst();
        Files.write(damaged, new byte[] {1, 2, 3});
        var half = Files.write(damaged.resolveSibling(kiosk.id() + "-00112233aabbccdd.bundle.new"), new byte[100]);

        assertThat(kiosk.carry().aboard()).isEqualTo(250);

        assertThat(half).doesNotExist();
        assertThat(damaged).doesNotExist();
        kiosk.officeTakes();
        assertThat(kiosk.outbox.apply(kiosk.office.receipt(NOW))).isEqualTo(new Applied.Matched());
        assertThat(kiosk.outbox.standing().waiting()).isZero();
    }

    @Test
    void stepsCountEveryFileThatIsReadOrWritten() throws IOException {
        kiosk.visits(450);
        kiosk.page(1, kiosk.office.tells(1, SiteSettings.USUAL));
        kiosk.receiptOnStick(kiosk.office.receipt(NOW));
        var steps = new ArrayList<Step>();

        kiosk.carry(steps::add);

        assertThat(steps).last().isEqualTo(new Step(5, 5));
        assertThat(steps).isSortedAccordingTo(Comparator.comparingInt(Step::files));
    }
}
