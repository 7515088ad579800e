package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Starts Yimi's programs as processes of their own, on this test's class path. */
final class Programs {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Programs() {}

    /** Output and errors go to the log. */
    static Process start(Path log, String main, List<String> arguments) throws IOException {
        return start(log, ownClassPath(), ZoneId.systemDefault(), main, arguments);
    }

    /** @param wall where its clock on the wall hangs */
    static Process start(Path log, ZoneId wall, String main, List<String> arguments) throws IOException {
        return start(log, ownClassPath(), wall, main, arguments);
    }

    /** The same where another folder comes first on the class path. */
    static Process startAfter(Path folder, Path log, String main, List<String> arguments) throws IOException {
        return start(log, folder + File.pathSeparator + ownClassPath(), ZoneId.systemDefault(), main, arguments);
    }

    private static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    private static Process start(Path log, String classPath, ZoneId wall, String main, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx512m"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.timezone=" + wall.getId()));
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Runs to the end and returns what was printed. */
    static String run(int expectedStatus, Path folder, String main, List<String> arguments) throws Exception {
        return run(expectedStatus, folder, ZoneId.systemDefault(), main, arguments);
    }

    /** @param wall where its clock on the wall hangs */
    static String run(int expectedStatus, Path folder, ZoneId wall, String main, List<String> arguments) throws Exception {
        var log = Files.createTempFile(folder, "run", ".log");
        var process = start(log, wall, main, arguments);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        var printed = Files.readString(log);
        assertThat(process.exitValue()).as("%s %s: %s", main, arguments, printed).isEqualTo(expectedStatus);
        return printed;
    }

    /** Waits for something that another process does. */
    static void await(String what, BooleanSupplier happened) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long for %s", what).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
