package org.yimi.content;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yimi.content.pack.BadPack;
import org.yimi.content.pack.PackReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The author's command line. Exit codes: 0 ok, 1 refused input, 2 wrong usage. */
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        description = "Checks packs of surveys.",
        subcommands = Main.Lint.class)
public final class Main {
    Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Command(name = "lint", mixinStandardHelpOptions = true, description = "Reads a pack folder and names every fault.")
    static final class Lint implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "DIR", description = "A pack folder, with pack.yaml in it.")
        private Path folder = Path.of("");

        @Override
        public Integer call() {
            try {
                var pack = PackReader.read(folder);
                spec.commandLine()
                        .getOut()
                        .printf("%s version %d: %d surveys, no faults%n", pack.id(), pack.version(), pack.surveys().size());
                return 0;
            } catch (BadPack bad) {
                bad.faults().forEach(spec.commandLine().getErr()::println);
                return 1;
            }
        }
    }
}
