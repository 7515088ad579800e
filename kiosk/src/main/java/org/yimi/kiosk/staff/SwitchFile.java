package org.yimi.kiosk.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.yimi.kiosk.store.WholeFile;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Scanning;

/**
 * Whether every child finds this kiosk ready for one switch, as staff set it: the file {@code switch} in the data folder.
 * What it says is held in memory, for any thread.
 */
public final class SwitchFile {
    private final Path file;
    private volatile Display usual;

    /** Touches the disk; a file that is damaged says nothing. */
    public SwitchFile(Path dataFolder) {
        this.file = dataFolder.resolve("switch");
        usual = read();
    }

    /** How every child finds the kiosk. */
    public Display usual() {
        return usual;
    }

    private Display read() {
        if (!Files.exists(file)) return Display.USUAL;
        var fields = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            fields.load(in);
            return Display.USUAL
                    .with(Scanning.valueOf(fields.getProperty("scanning", "")))
                    .saying(Boolean.parseBoolean(fields.getProperty("said", "")));
        } catch (IOException | IllegalArgumentException e) {
            return Display.USUAL;
        }
    }

    /** Whole or not at all; touches the disk. Of this only how it is scanned is kept. */
    public void write(Display chosen) {
        var lines = "scanning=" + chosen.scanning() + "\nsaid=" + chosen.said() + "\n";
        WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
        usual = Display.USUAL.with(chosen.scanning()).saying(chosen.said());
    }
}
