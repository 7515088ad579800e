package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.store.Database;

/** The sync server as a process on a free loopback port, with a district and one site. */
public final class TestServer implements AutoCloseable {
    private static final String MAIN = "org.yimi.server.Main";

    private final Path folder;
    private final Path data;
    private final Path packs;
    private final int port;
    private final String site;
    private @Nullable Process process;
    private final List<Path> archives = new ArrayList<>();
    private int starts;
    private ZoneId wall = ZoneId.systemDefault();

    /** Makes the district, with the packs of this checkout; {@link #start} starts it. */
    public TestServer(Path folder) throws Exception {
        this(folder, DemoPacks.FOLDER);
    }

    /** The same with other packs. */
    public TestServer(Path folder, Path packs) throws Exception {
        this.folder = folder;
        this.data = folder.resolve("server");
        this.packs = packs;
        this.port = freePort();
        Programs.run(0, folder, wall, MAIN, List.of("init", "--data", data.toString(), "--name-zh", "试验区", "--name-en", "Test",
                "--password-file", folder.resolve("password").toString(),
                "--recovery-file", folder.resolve("recovery").toString()));
        site = Programs.run(0, folder, wall, MAIN, List.of("add-site", "--data", data.toString(), "--kind", "学校",
                        "--name-zh", "实验小学", "--name-en", "School"))
                .strip();
    }

    /** @param more options of serve */
    public TestServer start(String... more) throws Exception {
        var log = folder.resolve("serve-" + ++starts + ".log");
        var arguments = new ArrayList<>(List.of("serve", "--data", data.toString(), "--packs", packs.toString(),
                "--host", "127.0.0.1", "--port", String.valueOf(port)));
        arguments.addAll(List.of(more));
        var started = Programs.start(log, wall, MAIN, arguments);
        process = started;
        Programs.await("the server", () -> {
            assertThat(started.isAlive()).as(() -> read(log)).isTrue();
            return read(log).lines().anyMatch(line -> line.startsWith("ready "));
        });
        return this;
    }

    /** From the next start and the next command on, its clock on the wall hangs there. */
    TestServer in(ZoneId zone) {
        wall = zone;
        return this;
    }

    /**
     * Runs one of its commands beside it; returns what was printed.
     *
     * @param status 1 where it is refused
     */
    String command(int status, String... words) throws Exception {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--data", data.toString()));
        return Programs.run(status, folder, wall, MAIN, arguments);
    }

    /** The data folder as it is, with the server stopped. */
    void copyTo(Path backup) throws IOException {
        Folders.copy(data, backup);
    }

    /** Puts a backup back and says so, with the server stopped. */
    void restore(Path backup) throws Exception {
        Folders.delete(data);
        Folders.copy(backup, data);
        Programs.run(0, folder, wall, MAIN, List.of("restored", "--data", data.toString()));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public String password() throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    String enrolmentCode() throws Exception {
        return Programs.run(0, folder, wall, MAIN, List.of("enrol-code", "--data", data.toString(), "--site", site)).strip();
    }

    /** A code by which this kiosk is enrolled again. */
    String renewalCode(KioskId kiosk) throws Exception {
        return Programs.run(0, folder, wall, MAIN, List.of("enrol-code", "--data", data.toString(), "--kiosk", kiosk.toString()))
                .strip();
    }

    /** Ends a kiosk's enrolment while it runs. */
    public void revoke(KioskId kiosk) throws Exception {
        Programs.run(0, folder, wall, MAIN, List.of("revoke", "--data", data.toString(), "--kiosk", kiosk.toString()));
    }

    /** Publishes a pack's folder while it runs; the archive that kiosks fetch. */
    public Path publishPack(Path pack) throws Exception {
        var file = Files.writeString(folder.resolve("pack.yaml"), "pack: " + pack + "\n");
        publish(file, "--packs", packs.toString());
        var newest = new ArrayList<Path>();
        try (var files = Files.list(data.resolve("packs"))) {
            for (var one : files.toList())
                if (one.toString().endsWith(".yimipack") && !archives.contains(one)) newest.add(one);
        }
        archives.addAll(newest);
        return newest.getLast();
    }

    /** Publishes a file while it runs; {@code more} says to whom. */
    void publish(Path file, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("publish", file.toString(), "--data", data.toString()));
        arguments.addAll(List.of(more));
        Programs.run(0, folder, wall, MAIN, arguments);
    }

    /** Reads and writes a stick, also while it runs. */
    String stick(Path stick) throws Exception {
        return stick(0, stick);
    }

    /** @param status 1 where something on it is not taken */
    String stick(int status, Path stick) throws Exception {
        return Programs.run(status, folder, wall, MAIN, List.of("stick", stick.toString(), "--data", data.toString(),
                "--packs", packs.toString()));
    }

    /** Makes the next keys while it runs. */
    void rotateKeys() throws Exception {
        Programs.run(0, folder, wall, MAIN, List.of("rotate-keys", "--data", data.toString(), "--recovery-file",
                folder.resolve("recovery").toString()));
    }

    /** What a person is given who may open staff mode. */
    record Given(String number, String pin, String badge) {}

    /** Lets one more person open staff mode at the site. */
    Given addStaff() throws Exception {
        var printed = Programs.run(0, folder, wall, MAIN, List.of("add-staff", "--data", data.toString(), "--site", site));
        return new Given(after("number ", printed), after("PIN ", printed), after("badge ", printed));
    }

    /** As {@link #addStaff}, where nobody is going to sign in. */
    public void addOneWhoOpensStaffMode() throws Exception {
        addStaff();
    }

    private static String after(String word, String printed) {
        return printed.lines()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .findFirst()
                .orElseThrow();
    }

    /** Takes staff mode from a person. */
    void removeStaff(String number) throws Exception {
        Programs.run(0, folder, wall, MAIN, List.of("remove-staff", "--data", data.toString(), "--site", site, "--number", number));
    }

    String site() {
        return site;
    }

    /** Stops it as an administrator would. */
    public void stop() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    void kill() throws InterruptedException {
        if (process != null) Programs.kill(process);
    }

    /** The opened sessions, each as the JSON the office keeps. */
    public List<String> contents() {
        return texts("select cast(body as text) from content");
    }

    /** Beside the running server. */
    Database database() {
        return Database.open(data.resolve("office.db"));
    }

    List<String> states() {
        return texts("select state from ledger order by number");
    }

    /** Reads the database's file beside the running server. */
    private List<String> texts(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("office.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
