package org.yimi.kiosk;

import java.time.InstantSource;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine.Command;
import picocli.CommandLine;

/** The kiosk's command line. Exit codes: 0 ok, 1 refused input, 2 wrong usage, 3 to be started again. */
@NullMarked
@Command(name = "kiosk", mixinStandardHelpOptions = true, description = "The touch kiosk for children.")
public final class Main {
    private Main() {}

    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    /** All commands with the system's clock; for a program that runs the kiosk inside itself. */
    public static CommandLine commandLine() {
        // named, because on a developer's class path the server's configuration stands beside it
        System.setProperty("logback.configurationFile", "org/yimi/kiosk/logback.xml");
        // else Java refuses to say a password to a proxy on the way to an address with https
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        var clock = InstantSource.system();
        var environment = System.getenv();
        var path = environment.getOrDefault("PATH", "");
        return new CommandLine(new Main())
                .addSubcommand(new RunCommand(clock, System::nanoTime, environment))
                .addSubcommand(new WatchCommand(System::nanoTime))
                .addSubcommand(new EnrolCommand(clock, environment))
                .addSubcommand(new StatusCommand(clock, path))
                .addSubcommand(new HearCommand(clock, path, System.in))
                .setExecutionExceptionHandler((failure, line, _) -> {
                    line.getErr().println(String.valueOf(failure.getMessage()));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }
}
