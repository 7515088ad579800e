package org.yimi.server;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A district as {@code server init} makes it, with one site, and what the doctor said of it last. */
record DoctorVisits(TypedCommands commands, String site) {
    static final Path PACKS = Path.of("../content/packs");

    static DoctorVisits of(Path dir) {
        var commands = new TypedCommands(dir);
        if (commands.init() != 0) throw new AssertionError(commands.err());
        return new DoctorVisits(commands, commands.addSite());
    }

    Path data() {
        return commands.data();
    }

    /** With the packs of this project, unless others are named. Returns the exit code. */
    int visit(String... more) {
        return visitIn(data(), more);
    }

    int visitIn(Path data, String... more) {
        var usual = List.of("doctor", "--data", data.toString());
        var packs = List.of(more).contains("--packs") ? List.<String>of() : List.of("--packs", PACKS.toString());
        commands.forget();
        return commands.run(Stream.of(usual, packs, List.of(more)).flatMap(List::stream).toArray(String[]::new));
    }

    List<String> lines() {
        return commands.out().lines().toList();
    }

    List<String> topics() {
        return lines().stream().map(DoctorVisits::topic).toList();
    }

    /** The first of this topic. */
    String line(String topic) {
        return lines().stream().filter(line -> topic(line).equals(topic)).findFirst().orElseThrow();
    }

    private static String topic(String line) {
        return line.split(" +", -1)[1];
    }
}
