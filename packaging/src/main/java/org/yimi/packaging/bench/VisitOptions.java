package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What {@code kiosk} and {@code soak} have in common. */
final class VisitOptions {
    private static final List<String> LIBRARIES = List.of("javafx-graphics", "sqlite-jdbc", "jdbi3-core", "tink");

    @Option(names = "--folder", required = true, paramLabel = "DIR", description = "Empty; for data and logs.")
    private Path folder = Path.of("");

    @Option(names = "--packs", required = true, paramLabel = "DIR", description = "What children find on the kiosk.")
    private Path packs = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", description = "The window, in pixels (${DEFAULT-VALUE}).")
    private String size = "1280x800";

    @Option(names = "--still", description = "Screens appear without motion, as a site can choose.")
    private boolean still;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed plays the same children (${DEFAULT-VALUE}).")
    private long seed = 7;

    @Option(names = "--kiosk-options", paramLabel = "OPTIONS", description = "For the kiosk's java.")
    private String kioskOptions = "";

    @Option(names = "--commit", paramLabel = "HASH", description = "What is measured.")
    private String commit = "";

    /** How the window stands, for the report. */
    String window() {
        return still ? size + ", screens without motion" : size;
    }

    Machine machine() {
        return Machine.here(commit, LIBRARIES);
    }

    private List<String> look() {
        var look = List.of("--window", size);
        return still ? Stream.concat(look.stream(), Stream.of("--still")).toList() : look;
    }

    /** A new district with a server, and a kiosk enrolled there. */
    Round round(InstantSource clock) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var office = Office.open(folder, packs);
        var programs = new KioskPrograms(folder, packs, look(), kioskOptions);
        programs.enrol(office, new Enrolments(office, folder, clock).codes(1).getFirst().typed());
        return new Round(office, programs, folder, seed);
    }
}
