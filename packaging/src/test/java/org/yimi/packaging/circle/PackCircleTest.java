package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;

/** From {@code server publish} of a pack to a session of it that is counted. */
class PackCircleTest {
    @TempDir
    private Path dir;

    private TestServer office;
    private WatchingProxy network;
    private TestKiosk kiosk;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
        network = new WatchingProxy(office.address());
        kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office, network.address());
    }

    @AfterEach
    void stop() throws IOException {
        kiosk.close();
        network.close();
        office.close();
    }

    @Test
    void aPackThatIsPublishedWhileAllRunsIsOfferedAndItsSessionsAreCounted() throws Exception {
        office.publishPack(DemoPacks.park(2, dir.resolve("draft-2")));
        kiosk.contact();
        kiosk.fetch();
        assertThat(kiosk.shelf.takeUp(kiosk.library)).isTrue();
        var survey = survey();
        assertThat(survey.version()).isEqualTo(2);

        kiosk.serve(survey, AgeBand.C, 2);
        kiosk.setClock();
        kiosk.contact();

        // a server that runs takes up what was published by itself
        Programs.await("the sessions to be counted", () -> office.states().equals(List.of("counted", "counted")));
        kiosk.setClock();
        kiosk.contact();
        assertThat(kiosk.outbox.standing().delivered()).isEqualTo(2);
        assertThat(office.contents()).hasSize(2).allMatch(json -> json.contains("\"version\":2"));
        var status = List.of("status", "--data", dir.resolve("kiosk").toString());
        assertThat(Programs.run(0, dir, "org.yimi.kiosk.Main", status)).contains("pack our-park-2");
    }

    @Test
    void aDownloadThatIsCutGoesOnWhereItWasAlsoAfterARestart() throws Exception {
        var size = Files.size(office.publishPack(DemoPacks.park(2, dir.resolve("draft-2"))));
        kiosk.contact();
        network.cutAfter(network.carried() + size / 2);

        kiosk.fetch();
        assertThat(kiosk.shelf.takeUp(kiosk.library)).isFalse();
        kiosk.close();
        kiosk = new TestKiosk(dir.resolve("kiosk"), network.address());
        var before = network.asked();
        network.cutAfter(Long.MAX_VALUE);
        kiosk.fetch();

        assertThat(kiosk.shelf.takeUp(kiosk.library)).isTrue();
        var asked = network.asked();
        assertThat(before).hasSizeGreaterThan(2);
        var first = asked.get(before.size());
        assertThat(first).as("asked %s then %s", before, asked).isEqualTo(before.getLast()).isGreaterThan(0);
        assertThat(asked).isSorted();
        assertThat(network.carried()).isLessThan(size + size / 2);
    }

    @Test
    void manyCutsLoseOnePieceEach() throws Exception {
        var size = Files.size(office.publishPack(DemoPacks.park(2, dir.resolve("draft-2"))));
        kiosk.contact();

        for (var cut = 0; cut < 200 && !kiosk.shelf.takeUp(kiosk.library); cut++) {
            network.cutAfter(network.carried() + 150_000);
            kiosk.fetch();
        }

        assertThat(survey().version()).isEqualTo(2);
        assertThat(network.asked()).isSorted();
        assertThat(network.asked().size()).isLessThan((int) (size / 16_384 * 2));
    }

    @Test
    void otherBytesThanWereSignedAreThrownAwayAndFetchedAgainMuchLater() throws Exception {
        var archive = office.publishPack(DemoPacks.park(2, dir.resolve("draft-2")));
        var good = Files.readAllBytes(archive);
        var bent = good.clone();
        bent[bent.length / 2] ^= 1;
        Files.write(archive, bent);
        kiosk.contact();

        kiosk.fetch();
        var once = network.asked().size();
        kiosk.fetch();
        assertThat(network.asked()).hasSize(once);
        assertThat(parts()).isEmpty();
        assertThat(kiosk.shelf.takeUp(kiosk.library)).isFalse();

        Files.write(archive, good);
        kiosk.nanos.addAndGet(Duration.ofMinutes(11).toNanos());
        kiosk.fetch();
        assertThat(kiosk.shelf.takeUp(kiosk.library)).isTrue();
    }

    @Test
    void anArchiveThatHasBecomeShorterAtTheOfficeIsGivenUpAndTriedLater() throws Exception {
        var archive = office.publishPack(DemoPacks.park(2, dir.resolve("draft-2")));
        var good = Files.readAllBytes(archive);
        kiosk.contact();
        network.cutAfter(network.carried() + good.length / 2);
        kiosk.fetch();
        network.cutAfter(Long.MAX_VALUE);
        try (var file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.setLength(1000);
        }

        kiosk.fetch();
        assertThat(parts()).isEmpty();
        Files.write(archive, good);
        kiosk.nanos.addAndGet(Duration.ofMinutes(11).toNanos());
        kiosk.fetch();

        assertThat(kiosk.shelf.takeUp(kiosk.library)).isTrue();
    }

    @Test
    void whereTheFileIsGoneBundlesGoOn() throws Exception {
        Files.delete(office.publishPack(DemoPacks.park(2, dir.resolve("draft-2"))));
        kiosk.contact();
        assertThat(kiosk.fetch()).isLessThan(Duration.ofSeconds(2));

        kiosk.serve(survey(), AgeBand.C);
        kiosk.setClock();
        kiosk.contact();

        assertThat(kiosk.outbox.standing().delivered()).isEqualTo(1);
    }

    @Test
    void aPackForAnotherSiteIsNotFetched() throws Exception {
        var file = Files.writeString(dir.resolve("tell.yaml"), "pack: " + DemoPacks.park(2, dir.resolve("draft-2")) + "\n");
        office.publish(file, "--packs", DemoPacks.FOLDER.toString(), "--kiosk", otherKiosk());
        kiosk.contact();

        kiosk.fetch();

        assertThat(network.asked()).isEmpty();
        assertThat(parts()).isEmpty();
    }

    private String otherKiosk() throws Exception {
        try (var other = TestKiosk.enrolled(dir.resolve("other"), office)) {
            return other.id().toString();
        }
    }

    private Survey survey() {
        return kiosk.library.surveysFor(AgeBand.C).stream()
                .filter(survey -> survey.id().equals("our-park"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> parts() throws IOException {
        var packs = dir.resolve("kiosk/packs");
        if (!Files.exists(packs)) return List.of();
        try (var files = Files.list(packs)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
