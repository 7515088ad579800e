package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The kiosk's own window as a process, and children at it who do what they are told. */
final class VotingKiosk implements AutoCloseable {
    private final Path log;
    private final Process process;
    private final Writer told;
    private int done;

    private VotingKiosk(Path log, Process process) {
        this.log = log;
        this.process = process;
        this.told = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** @param wall where the kiosk's clock on the wall hangs */
    static VotingKiosk start(Path data, ZoneId wall, Path log) throws Exception {
        var process = Programs.start(log, wall, "org.yimi.packaging.robot.VotingMain", List.of(
                "run", "--data", data.toString(), "--packs", DemoPacks.FOLDER.toString(), "--window", "1280x800", "--beat", "1"));
        var kiosk = new VotingKiosk(log, process);
        Programs.await("the kiosk's window", () -> kiosk.said("ready"));
        return kiosk;
    }

    /** One vote; the screen on which it ended. */
    String votes(String ballot, String badge, List<String> labels) throws Exception {
        return does(String.join(" ", Stream.concat(Stream.of("vote", ballot, badge), labels.stream()).toList()));
    }

    /** What stands in the hall. */
    String hall() throws Exception {
        return does("hall");
    }

    /** What the result of a ballot says, as soon as there is one. */
    String result(String ballot) throws Exception {
        return does("result " + ballot);
    }

    private String does(String line) throws Exception {
        var start = "robot: done " + ++done + ": ";
        told.write(line + "\n");
        told.flush();
        Programs.await("a child at the kiosk", () -> said(start.substring("robot: ".length())));
        return text().lines().filter(one -> one.startsWith(start)).findFirst().orElseThrow().substring(start.length());
    }

    private boolean said(String words) {
        assertThat(process.isAlive()).as(this::text).isTrue();
        return text().contains("robot: " + words);
    }

    private String text() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        told.close();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(this::text).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
