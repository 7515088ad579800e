package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kiosk's process is killed at random moments while a robot taps, every other time just after a child pressed
 * 交给大人. The robot notes durably what it is about to hand
 * over and when thanks stood on the screen; the office's content is held against those notes.
 */
class KioskKillTest {
    private static final int KILLS = 50;
    private static final Pattern ANSWER = Pattern.compile("\"a\":\"([^\"]+)\"");

    @TempDir
    private Path dir;

    @Test
    void whatWasThankedForIsCountedExactlyOnceHoweverOftenTheKioskIsKilled() throws Exception {
        var random = new Random(50);
        var packs = CodePack.write(dir.resolve("packs"));
        var journal = dir.resolve("journal");
        try (var office = new TestServer(dir, packs).start()) {
            Programs.run(0, dir, "org.yimi.kiosk.Main", List.of("enrol", "--data", kiosk(), "--server",
                    office.address().toString(), "--code", office.enrolmentCode()));

            for (var kill = 0; kill < KILLS; kill++) {
                var log = dir.resolve("robot-" + kill + ".log");
                var robot = robot(log, packs, journal, kill, 1000);
                var before = presses(journal);
                if (kill % 2 == 0) {
                    Programs.await("a child at the kiosk", () -> playing(robot, log));
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(4000));
                } else {
                    Programs.await("a child who hands over", () -> playing(robot, log) && presses(journal) > before);
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(1200));
                }
                assertThat(robot.isAlive()).as(() -> text(log)).isTrue();
                Programs.kill(robot);
            }
            var last = robot(dir.resolve("robot-last.log"), packs, journal, KILLS, 1);
            Programs.await("the last child", () -> !last.isAlive());
            assertThat(last.exitValue()).as(() -> text(dir.resolve("robot-last.log"))).isZero();
            deliver(office);

            var pressed = new HashMap<String, Integer>();
            var thanked = new HashMap<String, Integer>();
            readJournal(journal, pressed, thanked);
            var counted = new HashMap<String, Integer>();
            for (var content : office.contents()) counted.merge(answers(content), 1, Integer::sum);

            assertThat(thanked.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(KILLS / 10);
            thanked.forEach((session, times) ->
                    assertThat(counted.getOrDefault(session, 0)).as(session).isGreaterThanOrEqualTo(times));
            counted.forEach((session, times) ->
                    assertThat(times).as(session).isLessThanOrEqualTo(pressed.getOrDefault(session, 0)));
        }
    }

    private String kiosk() {
        return dir.resolve("kiosk").toString();
    }

    private Process robot(Path log, Path packs, Path journal, int run, int children) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--children", String.valueOf(children), "--first", String.valueOf(1 + run * 1000), "--seed", "5"));
        arguments.addAll(List.of("--tapped", dir.resolve("tapped.csv").toString(), "--journal", journal.toString()));
        arguments.addAll(List.of("--surprise", dir.resolve("surprise.png").toString(), "--"));
        arguments.addAll(List.of("run", "--data", kiosk(), "--packs", packs.toString()));
        arguments.addAll(List.of("--window", "1280x800", "--beat", "1"));
        return Programs.start(log, "org.yimi.packaging.robot.RobotMain", arguments);
    }

    private static boolean playing(Process robot, Path log) {
        assertThat(robot.isAlive()).as(() -> text(log)).isTrue();
        return text(log).contains("robot: child");
    }

    private static long presses(Path journal) {
        return text(journal).lines().filter(line -> line.startsWith("pressed ")).count();
    }

    /** Sends what is left, without a window. */
    private void deliver(TestServer office) {
        try (var kiosk = new TestKiosk(dir.resolve("kiosk"), office.address())) {
            kiosk.contact();
            var standing = kiosk.outbox.standing();
            assertThat(standing.waiting()).isZero();
            assertThat(standing.duplicate()).isFalse();
            assertThat(office.contents()).hasSize((int) standing.issued());
        }
    }

    /** A line cut off by a kill is no line. */
    private static void readJournal(Path journal, Map<String, Integer> pressed, Map<String, Integer> thanked)
            throws IOException {
        var sessions = new HashMap<String, String>();
        for (var line : Files.readAllLines(journal)) {
            var words = line.split("\t| ", 3);
            if (words[0].equals("pressed")) {
                var session = CodePack.session(line);
                sessions.put(words[1], session);
                pressed.merge(session, 1, Integer::sum);
            }
            if (words[0].equals("thanks")) thanked.merge(String.valueOf(sessions.get(words[1])), 1, Integer::sum);
        }
    }

    private static String answers(String content) {
        var found = ANSWER.matcher(content);
        var answers = new StringBuilder();
        while (found.find()) answers.append(found.group(1));
        return answers.toString();
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
