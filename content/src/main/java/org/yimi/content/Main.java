package org.yimi.content;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yimi.content.pack.Fault;
import org.yimi.content.pack.PackLint;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The author's command line. Exit codes: 0 ok, 1 refused input, 2 wrong usage. */
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        description = "Checks packs of surveys, writes their pinyin, and screens sentences.",
        subcommands = {Main.Lint.class, PinyinCommand.class, ScreenCommand.class})
public final class Main {
    Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = "Reads a pack folder and holds it to the rules for children: every fault with file, line, rule"
                    + " and what to do. Exit code 1 where there is an error; advice alone is 0.")
    static final class Lint implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "DIR", description = "A pack folder, with pack.yaml in it.")
        private Path folder = Path.of("");

        @Override
        public Integer call() {
            var out = spec.commandLine().getOut();
            var faults = PackLint.faults(folder);
            faults.forEach(out::println);
            var errors = faults.stream().filter(Fault::isError).count();
            out.printf("%s: errors %d, advice %d%n", folder, errors, faults.size() - errors);
            return errors == 0 ? 0 : 1;
        }
    }
}
