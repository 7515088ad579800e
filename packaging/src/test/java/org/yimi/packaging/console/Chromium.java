package org.yimi.packaging.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Chromium lies on this machine.
 *
 * @param profiles under which it may keep its own folders
 */
record Chromium(Path browser, Path driver, Path profiles) {
    private static final Path SNAP = Path.of("/snap/bin/chromium");

    /** Debian's, else Ubuntu's snap, which sees no other folder than its own. */
    static Chromium find() {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var own = Path.of(System.getProperty("user.home"), "snap", "chromium", "common");
        return Stream.of(
                        new Chromium(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver"), temporary),
                        new Chromium(SNAP, Path.of("/snap/bin/chromium.chromedriver"), own))
                .filter(known -> Files.isExecutable(known.browser()) && Files.isExecutable(known.driver()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium with its driver: run packaging/setup --tests"));
    }

    Path emptyFolder() {
        try {
            Files.createDirectories(profiles);
            return Files.createTempDirectory(profiles, "yimi-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a browser's own folder; what is left of it there does no harm. */
    static void delete(Path folder) {
        for (var file : filesOf(folder).reversed()) file.toFile().delete();
    }

    private static List<Path> filesOf(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
