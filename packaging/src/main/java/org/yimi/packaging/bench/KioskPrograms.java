package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the kiosk, with a watcher or alone, in processes of its own and with the options that kiosks run with. */
final class KioskPrograms {
    private static final String KIOSK = "org.yimi.kiosk.Main";
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Path packs;
    private final List<String> look;
    private final List<String> options;

    /**
     * @param folder for data and logs
     * @param look of the window, in the words of the kiosk's command line
     * @param options for java, separated by blanks
     */
    KioskPrograms(Path folder, Path packs, List<String> look, String options) {
        this.folder = folder;
        this.packs = packs;
        this.look = List.copyOf(look);
        this.options = options.isBlank() ? List.of() : List.of(options.strip().split("\\s+"));
    }

    void enrol(Office office, String code) throws IOException, InterruptedException {
        run("enrol", KIOSK, List.of("enrol", "--data", data(), "--server", office.address().toString(), "--code", code));
    }

    /** One cold start, from before the process exists to the painted start screen, in milliseconds. */
    long startMs() throws IOException, InterruptedException {
        var moment = folder.resolve("tappable");
        var arguments = new ArrayList<>(List.of(moment.toString()));
        arguments.addAll(kiosk(600));
        var begun = System.currentTimeMillis();
        run("start", StartProbe.class.getName(), arguments);
        return Long.parseLong(Files.readString(moment).strip()) - begun;
    }

    /** A kiosk with a robot at its window; it stays when it has done. */
    Process visits(int warmUp, int visits, long seed, int beatSeconds, Path tapped, Path seen) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--warm-up", String.valueOf(warmUp), "--visits", String.valueOf(visits), "--seed", String.valueOf(seed),
                "--tapped", tapped.toString(), "--seen", seen.toString(), "--"));
        arguments.addAll(kiosk(beatSeconds));
        return process(VisitsMain.class.getName(), arguments)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("visits.log").toFile())
                .start();
    }

    /** Envelopes that have no receipt yet. */
    long waiting() throws IOException, InterruptedException {
        return run("status", KIOSK, List.of("status", "--data", data())).lines()
                .filter(line -> line.startsWith("waiting "))
                .mapToLong(line -> Long.parseLong(line.substring("waiting ".length())))
                .findFirst()
                .orElseThrow(() -> new Broken("the kiosk does not say what waits"));
    }

    private List<String> kiosk(int beatSeconds) {
        var arguments = new ArrayList<>(
                List.of("run", "--data", data(), "--packs", packs.toString(), "--beat", beatSeconds + "s"));
        arguments.addAll(look);
        return arguments;
    }

    private String data() {
        return folder.resolve("kiosk").toString();
    }

    private String run(String name, String main, List<String> arguments) throws IOException, InterruptedException {
        var log = folder.resolve(name + ".log").toFile();
        var process = process(main, arguments).redirectErrorStream(true).redirectOutput(log).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new Broken("kiosk " + name + " does not end; see " + log);
        }
        var printed = Files.readString(log.toPath());
        if (process.exitValue() != 0) throw new Broken("kiosk " + name + " failed: " + printed);
        return printed;
    }

    private ProcessBuilder process(String main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
