package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.survey.AgeBand;

/** The demo district's ballot that is over: voted on, counted and told by the ways of every ballot. */
class DemoVotersTest {
    private static final String VOTERS = "org.yimi.packaging.demo.VotersMain";

    @TempDir
    private Path dir;

    private TestServer office;
    private Path data;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
        data = dir.resolve("kiosk");
        var feed = Files.createDirectories(dir.resolve("feed"));
        Folders.copy(DemoPacks.FOLDER.resolve("ideas/pictures"), feed.resolve("pictures"));
        office.publish(DemoFeed.write("ballots", feed));
        Programs.run(0, dir, "org.yimi.kiosk.Main", List.of("enrol", "--data", data.toString(), "--server",
                office.address().toString(), "--code", office.enrolmentCode()));
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void itsResultIsWhatSimulatedChildrenVotedAndStandsOnTheKioskAfterOneContact() throws Exception {
        var vote = List.of("--data", data.toString(), "--ballot", "demo-park");

        assertThat(Programs.run(0, dir, VOTERS, vote)).contains("90 children voted on demo-park, 0 votes wait");
        assertThat(office.contents()).as("a vote is no content").isEmpty();
        assertThat(office.states()).hasSize(90).containsOnly("counted");
        assertThat(office.command(0, "count-ballot", "demo-park")).contains("result 1 of demo-park: 90 votes");

        try (var kiosk = new TestKiosk(data, office.address())) {
            kiosk.contact();
            assertThat(kiosk.bulletin.openBallots()).extracting(ballot -> ballot.id()).containsExactly("demo-yard");
            assertThat(kiosk.bulletin.agenda(AgeBand.C).told()).singleElement().satisfies(told -> {
                assertThat(told.result().votes()).isEqualTo(new Count.Told(90));
                assertThat(told.result().lines()).hasSize(3);
                assertThat(told.result().lines().stream().mapToLong(line -> told(line.count())).sum()).isEqualTo(90);
            });
        }
        assertThat(Programs.run(1, dir, VOTERS, vote))
                .as("a kiosk that knows the day lets nobody vote on what is over")
                .contains("the kiosk takes no vote: CLOSED");
    }

    private static long told(Count count) {
        return count instanceof Count.Told(var number) ? number : 0;
    }
}
