package org.yimi.content.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the seeds of each target into a folder of its name, and prints the names. */
final class SeedsMain {
    private SeedsMain() {}

    public static void main(String[] arguments) throws IOException {
        for (var target : Targets.all()) {
            var folder = Files.createDirectories(Path.of(arguments[0], target.name()));
            var seeds = target.seeds().get();
            for (var i = 0; i < seeds.size(); i++) Files.write(folder.resolve("seed-" + i), seeds.get(i));
            IO.println(target.name());
        }
    }
}
