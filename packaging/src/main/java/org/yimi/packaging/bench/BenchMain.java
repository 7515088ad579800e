package org.yimi.packaging.bench;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The measuring programs' command line. Exit codes: 0 measured, 1 something went wrong, 2 wrong usage. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures server, kiosk and the way between them.")
public final class BenchMain {
    private BenchMain() {}

    public static void main(String[] args) {
        // named, because the kiosk's and the server's configuration both stand on the class path
        System.setProperty("logback.configurationFile", "org/yimi/kiosk/logback.xml");
        IExecutionExceptionHandler explain = (failure, line, _) -> {
            line.getErr().println("bench: " + failure);
            for (var cause = failure.getCause(); cause != null; cause = cause.getCause())
                line.getErr().println("  because of " + cause);
            return CommandLine.ExitCode.SOFTWARE;
        };
        // what is stopped in the middle leaves no server and no kiosk behind
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroy)));
        var clock = InstantSource.system();
        System.exit(new CommandLine(new BenchMain())
                .addSubcommand(new IngestBench(clock))
                .addSubcommand(new KioskBench(clock))
                .addSubcommand(new Soak(clock))
                .addSubcommand(new OpticalBench())
                .addSubcommand(new ScreeningBench())
                .addSubcommand(new TypingBench())
                .setExecutionExceptionHandler(explain)
                .execute(args));
    }
}
