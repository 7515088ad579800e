package org.yimi.packaging.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Writes index.html into a folder of pictures. Exit codes: 0 no rule is broken, 1 findings or nothing readable,
 * 2 wrong usage.
 */
@Command(
        name = "screens-index",
        mixinStandardHelpOptions = true,
        description = "Writes the page that shows all pictures of a folder and what the rules found.")
public final class IndexMain implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Has kiosk/SIZE/LANGUAGE/BAND-SCREEN.png, console/ and rules.json.")
    private Path folder = Path.of("");

    private IndexMain() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new IndexMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var shots = Shot.in(folder);
        if (shots.isEmpty()) {
            System.err.println("there are no pictures in " + folder + "; packaging/screens renders them");
            return 1;
        }
        var rules = Rules.read(folder);
        Files.writeString(folder.resolve("index.html"), new IndexPage(shots, rules).html());
        System.out.println(shots.size() + " pictures, " + rules.findings().size() + " findings");
        System.out.println(folder.resolve("index.html").toAbsolutePath().normalize());
        return rules.findings().isEmpty() ? 0 : 1;
    }
}
