package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.Urgency;
import org.yimi.packaging.tally.Comparison;
import org.yimi.packaging.tally.TallyCsv;

/** The robot where pictures alone bring the calm screen, as they can in any run; here all of them do. */
class CalmRobotTest {
    /** One who has something to say of its own, and says it. */
    private static final int CHILD = 7;

    private static final List<String> PLACES =
            List.of("park", "school", "road", "neighbourhood", "childrens-home", "riverside");

    @TempDir
    private Path dir;

    @Test
    void whoseChildMeetsTheCalmScreenGoesOnAndIsCounted() throws Exception {
        var counted = dir.resolve("counted.csv");
        try (var office = new TestServer(dir).start()) {
            Programs.run(0, dir, "org.yimi.kiosk.Main", List.of("enrol", "--data", kiosk(), "--server",
                    office.address().toString(), "--code", office.enrolmentCode()));

            var log = dir.resolve("robot.log");
            var robot = robot(log);
            assertThat(robot.waitFor(6, TimeUnit.MINUTES)).isTrue();
            assertThat(robot.exitValue()).as(() -> text(log)).isZero();
            try (var kiosk = new TestKiosk(dir.resolve("kiosk"), office.address())) {
                kiosk.contact();
            }

            assertThat(dir.resolve("pictures/disclosed.png")).exists();
            assertThat(office.contents()).singleElement().satisfies(content ->
                    assertThat(FinishedJson.read(content.getBytes(StandardCharsets.UTF_8)).disclosure())
                            .singleElement()
                            .extracting(Disclosure::urgency)
                            .isEqualTo(Urgency.CONCERN));
            Programs.run(0, dir, "org.yimi.server.Main", List.of("tallies", "--data", dir.resolve("server").toString(),
                    "--packs", DemoPacks.FOLDER.toString(), "--sheets", "--out", counted.toString()));
        }
        var comparison = new Comparison(TallyCsv.read(dir.resolve("tapped.csv")), TallyCsv.read(counted));
        assertThat(comparison.equal()).as(() -> String.join("\n", comparison.table())).isTrue();
    }

    private String kiosk() {
        return dir.resolve("kiosk").toString();
    }

    /** With other rules for pictures than the program's own. */
    private Process robot(Path log) throws IOException {
        var rules = Files.createDirectories(dir.resolve("rules/org/yimi/content/safety"));
        Files.write(rules.resolve("pictures.tsv"), PLACES.stream().map("concern\tother-danger\tplace="::concat).toList());
        var arguments = new ArrayList<>(List.of("--first", String.valueOf(CHILD), "--children", "1", "--seed", "5"));
        arguments.addAll(List.of("--tapped", dir.resolve("tapped.csv").toString()));
        arguments.addAll(List.of("--screenshots", dir.resolve("pictures").toString()));
        arguments.addAll(List.of("--surprise", dir.resolve("surprise.png").toString(), "--"));
        arguments.addAll(List.of("run", "--data", kiosk(), "--packs", DemoPacks.FOLDER.toString()));
        arguments.addAll(List.of("--window", "1280x800", "--beat", "1"));
        return Programs.startAfter(dir.resolve("rules"), log, "org.yimi.packaging.robot.RobotMain", arguments);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
