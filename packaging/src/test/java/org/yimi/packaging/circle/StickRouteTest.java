package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Standing;
import org.yimi.kiosk.stick.Step;
import org.yimi.kiosk.stick.Trip.End;
import org.yimi.kiosk.stick.Trip;

/** By stick, as {@link RoutesTest} by network and by frames: a kiosk without any network, and a running server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StickRouteTest {
    private static final int CHILDREN = 12;
    private static final int MORE_THAN_A_BUNDLE = 203;

    private final Survey park = DemoPacks.park();
    private Path dir;
    private TestServer office;
    private int before;
    private int kiosks;
    private int sticks;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        dir = folder;
        office = new TestServer(dir).start();
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @BeforeEach
    void count() {
        before = office.contents().size();
    }

    @Test
    void byStick() throws Exception {
        var stick = stick();
        try (var kiosk = visited()) {
            assertThat(kiosk.carry(stick, StickRouteTest::unseen).aboard()).isEqualTo(CHILDREN);
            assertThat(office.stick(stick)).contains("kiosk " + kiosk.id() + ": 1 bundles with 12 envelopes");
            assertThat(kiosk.outbox.standing().waiting()).isEqualTo(CHILDREN);
            assertThat(kiosk.carry(stick, StickRouteTest::unseen).brought().receipt()).contains(new Applied.Matched());
            reconciled(kiosk, CHILDREN);
        }
    }

    @Test
    void byStickCutInTheMiddle() throws Exception {
        var stick = stick();
        try (var kiosk = visited()) {
            kiosk.serve(park, AgeBand.B, MORE_THAN_A_BUNDLE - CHILDREN);
            assertThat(carriedAndCut(kiosk, stick, 1).end()).isEqualTo(new End.Gone());
            cutInHalf(stick);
            assertThat(office.stick(1, stick)).contains("not taken: ", "truncated");

            assertThat(kiosk.carry(stick, StickRouteTest::unseen).end()).isEqualTo(new End.Whole());
            office.stick(stick);
            assertThat(carriedAndCut(kiosk, stick, 2).end()).isEqualTo(new End.Gone());
            kiosk.carry(stick, StickRouteTest::unseen);
            reconciled(kiosk, MORE_THAN_A_BUNDLE);
        }
    }

    @Test
    void byStickDoubled() throws Exception {
        var stick = stick();
        try (var kiosk = visited()) {
            kiosk.carry(stick, StickRouteTest::unseen);
            var copy = dir.resolve("copy-" + sticks);
            Folders.copy(stick, copy);
            office.stick(stick);
            office.stick(copy);
            kiosk.carry(copy, StickRouteTest::unseen);
            kiosk.carry(stick, StickRouteTest::unseen);
            reconciled(kiosk, CHILDREN);
        }
    }

    @Test
    void byStickReordered() throws Exception {
        var early = stick();
        var late = stick();
        try (var kiosk = visited()) {
            kiosk.carry(early, StickRouteTest::unseen);
            kiosk.serve(park, AgeBand.B);
            kiosk.carry(late, StickRouteTest::unseen);
            office.stick(late);
            office.stick(early);
            kiosk.carry(early, StickRouteTest::unseen);
            kiosk.carry(late, StickRouteTest::unseen);
            reconciled(kiosk, CHILDREN + 1);
        }
    }

    @Test
    void byNetworkAndByStickAtOnce() throws Exception {
        var stick = stick();
        try (var kiosk = visited();
                var threads = Executors.newSingleThreadExecutor()) {
            kiosk.carry(stick, StickRouteTest::unseen);
            var taken = threads.submit(() -> office.stick(stick));
            for (var child = 0; child < 30; child++) {
                kiosk.serve(park, AgeBand.B);
                kiosk.contact();
            }
            taken.get();
            kiosk.carry(stick, StickRouteTest::unseen);
            kiosk.contact();
            reconciled(kiosk, CHILDREN + 30);
        }
    }

    @Test
    void sticksOfSeveralKiosksAndOneOfSeveralTurnsAreReadTogether() throws Exception {
        var stick = stick();
        try (var first = visited();
                var second = visited()) {
            first.carry(stick, StickRouteTest::unseen);
            second.carry(stick, StickRouteTest::unseen);
            office.stick(stick);
            first.carry(stick, StickRouteTest::unseen);
            second.carry(stick, StickRouteTest::unseen);
            for (var kiosk : List.of(first, second))
                assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(CHILDREN, 0, 0, CHILDREN, false, ""));
            assertThat(office.contents()).hasSize(before + 2 * CHILDREN);
        }
    }

    @Test
    void aKioskWithoutANetworkHearsWhatTheOfficePublishes() throws Exception {
        var stick = stick();
        try (var kiosk = visited()) {
            office.publish(lines());
            office.stick(stick);

            var trip = kiosk.carry(stick, StickRouteTest::unseen);

            assertThat(trip.brought().feedItems()).isPositive();
            assertThat(kiosk.bulletin.helpLines()).extracting(HelpLine::number).containsExactly("12355");
            assertThat(kiosk.carry(stick, StickRouteTest::unseen).brought().feedItems()).isZero();
        }
    }

    /** Pulled out once that many files are read or written; put in again. */
    private Trip carriedAndCut(TestKiosk kiosk, Path stick, int files) throws IOException {
        var away = dir.resolve("away-" + sticks);
        var trip = kiosk.carry(stick, step -> {
            if (step.files() == files && Files.exists(stick)) move(stick, away);
        });
        Files.move(away, stick);
        return trip;
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a file is that a stick had not written when it was pulled out. */
    private static void cutInHalf(Path stick) throws IOException {
        try (var files = Files.list(stick.resolve("yimi/out"))) {
            var file = files.findFirst().orElseThrow();
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
    }

    private Path stick() throws IOException {
        var stick = dir.resolve("stick-" + ++sticks);
        Files.createDirectories(stick.resolve("yimi"));
        return stick;
    }

    /** A new kiosk with what some children handed over. */
    private TestKiosk visited() throws Exception {
        var kiosk = TestKiosk.enrolled(dir.resolve("kiosk-" + ++kiosks), office);
        kiosk.serve(park, AgeBand.B, CHILDREN);
        return kiosk;
    }

    private void reconciled(TestKiosk kiosk, int children) {
        assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(children, 0, 0, children, false, ""));
        assertThat(office.contents()).hasSize(before + children);
        assertThat(office.states()).containsOnly("counted");
    }

    private Path lines() throws IOException {
        return Files.writeString(dir.resolve("lines.yaml"), """
                help-lines:
                  - name: { zh: 热线, en: Line }
                    number: "12355"
                    hours: { zh: 白天, en: By day }
                    verified_on: 2026-01-01
                    expires: %s
                """.formatted(LocalDate.now(ZoneId.systemDefault()).plusYears(1)));
    }

    private static void unseen(Step step) {}
}
