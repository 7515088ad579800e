package org.yimi.packaging.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.yimi.packaging.tally.Tally;
import org.yimi.packaging.tally.TallyCsv;

/** A new district with one site, served by the real server in a process of its own on a free port of 127.0.0.1. */
final class Office implements AutoCloseable {
    private static final String MAIN = "org.yimi.server.Main";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Path packs;
    private final int port;
    private final long site;
    private final Process process;

    private Office(Path folder, Path packs, int port, long site, Process process) {
        this.folder = folder;
        this.packs = packs;
        this.port = port;
        this.site = site;
        this.process = process;
    }

    /** @param folder empty; holds the district's data and the programs' logs */
    static Office open(Path folder, Path packs) throws IOException, InterruptedException {
        var data = folder.resolve("server").toString();
        run(folder, "init", "--data", data, "--name-zh", "测量区", "--name-en", "Bench", "--password-file",
                folder.resolve("password").toString(), "--recovery-file", folder.resolve("recovery").toString());
        var site = Long.parseLong(run(
                folder, "add-site", "--data", data, "--kind", "学校", "--name-zh", "实验小学", "--name-en", "School"));
        var port = freePort();
        var log = folder.resolve("serve.log");
        var process = start(log, "serve", "--data", data, "--packs", packs.toString(), "--host", "127.0.0.1",
                "--port", String.valueOf(port));
        awaitReady(process, log);
        return new Office(folder, packs, port, site, process);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    long site() {
        return site;
    }

    Path data() {
        return folder.resolve("server");
    }

    /** Processor time the server has used since it started. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What the office has counted, as the command line tells it. */
    Tally counted() throws IOException, InterruptedException {
        var csv = folder.resolve("counted.csv");
        run(folder, "tallies", "--data", data().toString(), "--packs", packs.toString(), "--sheets", "--out", csv.toString());
        return TallyCsv.read(csv);
    }

    @Override
    public void close() {
        end(process);
    }

    /** Asks a process to end, as an administrator would, and insists after a while. */
    static void end(Process process) {
        process.destroy();
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        var log = Files.createTempFile(folder, arguments[0], ".log");
        var process = start(log, arguments);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new Broken("server " + arguments[0] + " does not end; see " + log);
        }
        var printed = Files.readString(log);
        if (process.exitValue() != 0) throw new Broken("server " + arguments[0] + " failed: " + printed);
        return printed.strip();
    }

    private static Process start(Path log, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void awaitReady(Process process, Path log) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Files.readString(log).lines().noneMatch(line -> line.startsWith("ready "))) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) throw new Broken("the server ended: " + Files.readString(log));
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new Broken("the server does not start; see " + log);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
