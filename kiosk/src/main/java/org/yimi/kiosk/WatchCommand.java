package org.yimi.kiosk;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kiosk watch -- …}: runs the kiosk in a process of its own and starts it again when it dies or hangs. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Runs the kiosk and starts it again when it dies or hangs. Ends when its window is closed.")
final class WatchCommand implements Callable<Integer> {
    private final LongSupplier nanos;

    @Option(
            names = "--patience",
            converter = RunCommand.Seconds.class,
            defaultValue = "20",
            description = "Seconds without an answer of the window after which it hangs. Default: ${DEFAULT-VALUE}")
    private Duration patience = Duration.ZERO;

    @Parameters(paramLabel = "ARG", description = "After --: the options of kiosk run.")
    private List<String> options = List.of();

    WatchCommand(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public Integer call() throws Exception {
        var name = "yimi-beat-" + ProcessHandle.current().pid();
        var folder = RamFolder.find().orElse(Path.of(System.getProperty("java.io.tmpdir")));
        var heartbeat = folder.resolve(name);
        return new Supervisor(command(heartbeat), heartbeat, patience, nanos).watch();
    }

    /** The same Java with the same options and class path. Out of memory is an end, not a limp. */
    private List<String> command(Path heartbeat) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "run", "--heartbeat", heartbeat.toString()));
        command.addAll(options);
        return command;
    }
}
