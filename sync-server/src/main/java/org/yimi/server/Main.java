package org.yimi.server;

import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.slf4j.LoggerFactory;
import org.yimi.content.pack.BadPack;
import org.yimi.server.http.CannotListen;
import org.yimi.server.office.Denied;
import org.yimi.server.store.NewerDatabase;
import org.yimi.server.tls.BadCertificate;
import picocli.CommandLine.Command;
import picocli.CommandLine;

/** The sync server on the command line. Ends with 0 if done, 1 if refused, 2 for wrong usage. */
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        description = "collects sealed sessions and shows the district office what children said",
        subcommands = CommandLine.HelpCommand.class)
public final class Main {
    static final int OK = 0;
    static final int REFUSED = 1;

    private Main() {}

    public static void main(String[] args) {
        // named, because on a developer's class path the kiosk's configuration stands beside it
        System.setProperty("logback.configurationFile", "org/yimi/server/logback.xml");
        var in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(InstantSource.system(), new SecureRandom(), in, out, err, args));
    }

    /** One command from start to end; returns the exit status. */
    static int run(
            InstantSource clock, RandomGenerator random, Reader in, PrintWriter out, PrintWriter err, String... args) {
        var terminal = new Terminal(in, out);
        return new CommandLine(new Main())
                .addSubcommand(new Init(clock, random, terminal))
                .addSubcommand(new AddSite(clock, terminal))
                .addSubcommand(new EnrolCode(clock, random, terminal))
                .addSubcommand(new AddStaff(clock, random, terminal))
                .addSubcommand(new RemoveStaff(clock, terminal))
                .addSubcommand(new Serve(clock, random, terminal))
                .addSubcommand(new TalliesCommand(clock, terminal))
                .addSubcommand(new CountBallot(clock, terminal))
                .addSubcommand(new Dispute(clock, terminal))
                .addSubcommand(new Revoke(clock, terminal))
                .addSubcommand(new Publish(clock, terminal))
                .addSubcommand(new Restored(clock, terminal))
                .addSubcommand(new NoticeCommand(clock, random, terminal))
                .addSubcommand(new DoctorCommand(clock, terminal))
                .addSubcommand(new RotateKeys(clock, random, terminal))
                .addSubcommand(new StickCommand(clock, terminal))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, _) -> explain(e, command.getErr()))
                .execute(args);
    }

    private static int explain(Exception e, PrintWriter err) {
        switch (e) {
            case Denied _, NewerDatabase _, CannotListen _, BadCertificate _, BadPack _, IllegalArgumentException _ ->
                err.println(e.getMessage());
            case UncheckedIOException _ -> err.println("cannot read or write: " + e.getMessage());
            default -> LoggerFactory.getLogger(Main.class).error("unexpected", e);
        }
        return REFUSED;
    }
}
