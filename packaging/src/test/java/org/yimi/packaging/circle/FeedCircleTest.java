package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;

/** From {@code server publish} to what a kiosk shows. */
class FeedCircleTest {
    @TempDir
    private Path dir;

    private final Survey park = DemoPacks.park();
    private TestServer office;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void whatTheOfficePublishesIsInForceAfterTheNextContact() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            kiosk.contact();
            assertThat(numbers(kiosk)).isEmpty();

            office.publish(lines("12355", "12345"), "--site", office.site());
            office.publish(Files.writeString(dir.resolve("still.yaml"), "site-settings: { motion: off }\n"));
            office.publish(lines("99999"), "--kiosk", otherKiosk());
            kiosk.setClock();
            kiosk.contact();

            assertThat(numbers(kiosk)).containsExactly("12355", "12345");
            assertThat(kiosk.bulletin.motion()).isFalse();
            assertThat(kiosk.feed.cursor()).isEqualTo(new FeedCursor(1, 3));
            var status = List.of("status", "--data", dir.resolve("kiosk").toString());
            assertThat(Programs.run(0, dir, "org.yimi.kiosk.Main", status)).contains("feed 1.3");
        }
    }

    @Test
    void whoTheOfficeAddsOpensStaffModeAfterTheNextContactAndWhoItRemovesDoesNot() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            var given = office.addStaff();
            kiosk.contact();

            var badge = ScanCode.read(given.badge()).orElseThrow().bytes();
            assertThat(kiosk.bulletin.staff().withBadge(badge)).hasValueSatisfying(member -> {
                assertThat(member.number()).isEqualTo(given.number());
                assertThat(member.pin().fits(given.pin())).isTrue();
            });

            office.removeStaff(given.number());
            kiosk.setClock();
            kiosk.contact();
            assertThat(kiosk.bulletin.staff().members()).isEmpty();
        }
    }

    @Test
    void aKioskWithoutTheRightBearerIsNotToldButGoesOnDelivering() throws Exception {
        office.publish(lines("12355"));
        var folder = dir.resolve("kiosk");
        TestKiosk.enrolled(folder, office).close();
        var identity = folder.resolve("identity");
        Files.writeString(identity, Files.readString(identity).replaceAll("bearer=[0-9a-f]{2}", "bearer=00"));

        try (var kiosk = new TestKiosk(folder, office.address())) {
            kiosk.serve(park, AgeBand.C);
            kiosk.contact();

            assertThat(kiosk.outbox.standing().delivered()).isEqualTo(1);
            assertThat(kiosk.outbox.standing().refused()).isEmpty();
            assertThat(kiosk.feed.cursor()).isEqualTo(FeedCursor.START);
        }
    }

    @Test
    void anOfficeThatWasRestoredFromABackupTellsItsKiosksWhatItStillKnows() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            office.publish(lines("12355"));
            office.stop();
            office.copyTo(dir.resolve("backup"));
            office.start();
            office.publish(lines("12345"));
            kiosk.contact();
            assertThat(numbers(kiosk)).containsExactly("12345");

            office.stop();
            office.restore(dir.resolve("backup"));
            office.start();
            kiosk.setClock();
            kiosk.contact();
            assertThat(numbers(kiosk)).containsExactly("12355");

            office.publish(lines("12338"));
            kiosk.setClock();
            kiosk.contact();
            assertThat(numbers(kiosk)).containsExactly("12338");
        }
    }

    private static List<String> numbers(TestKiosk kiosk) {
        return kiosk.bulletin.helpLines().stream().map(HelpLine::number).toList();
    }

    private String otherKiosk() throws Exception {
        try (var other = TestKiosk.enrolled(dir.resolve("other"), office)) {
            return other.credentials.identity().orElseThrow().kiosk().toString();
        }
    }

    private Path lines(String... numbers) throws IOException {
        var yaml = new StringBuilder("help-lines:\n");
        for (var number : numbers)
            yaml.append("""
                      - name: { zh: 热线, en: Line }
                        number: "%s"
                        hours: { zh: 白天, en: By day }
                        verified_on: 2026-01-01
                        expires: %s
                    """.formatted(number, LocalDate.now(ZoneId.systemDefault()).plusYears(1)));
        return Files.writeString(dir.resolve("lines-" + numbers[0] + ".yaml"), yaml);
    }
}
