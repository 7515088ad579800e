package org.yimi.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever watches this process that its window still answers: a number in a file that changes with every beat. */
final class Heartbeat {
    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

    /** For a kiosk that nobody watches. */
    static final Path UNWATCHED = Path.of("");

    private final Path file;
    private long beats;

    /** @param file on a RAM file system, because the FX thread writes it */
    Heartbeat(Path file) {
        this.file = file;
    }

    /** Whether somebody starts the kiosk again when it ends. */
    boolean watched() {
        return !file.equals(UNWATCHED);
    }

    /** Where it cannot be written children go on all the same, until whoever watches loses patience. */
    void beat() {
        if (!watched()) return;
        try {
            Files.writeString(file, Long.toString(++beats));
        } catch (IOException e) {
            log.warn("no heartbeat: {}", e.toString());
        }
    }

    /** The last beat in this file; empty before the first. */
    static String last(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
