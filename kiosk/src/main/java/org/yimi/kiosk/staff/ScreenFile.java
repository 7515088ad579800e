package org.yimi.kiosk.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.yimi.kiosk.store.WholeFile;

/** What staff measured of the screen: the file {@code screen} in the data folder. Touches the disk. */
public final class ScreenFile {
    private final Path file;

    public ScreenFile(Path dataFolder) {
        this.file = dataFolder.resolve("screen");
    }

    /** Empty where nobody has measured; a file that is damaged says nothing. */
    public Optional<Measured> read() {
        if (!Files.exists(file)) return Optional.empty();
        var fields = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            fields.load(in);
            return Optional.of(new Measured(
                    Integer.parseInt(fields.getProperty("width", "")),
                    Integer.parseInt(fields.getProperty("height", "")),
                    Double.parseDouble(fields.getProperty("pixels-per-mm", "")),
                    Double.parseDouble(fields.getProperty("lower-edge-mm", ""))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whole or not at all. */
    public void write(Measured measured) {
        var lines = "width=" + measured.width() + "\nheight=" + measured.height() + "\npixels-per-mm="
                + measured.pixelsPerMm() + "\nlower-edge-mm=" + measured.lowerEdgeMm() + "\n";
        WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
    }
}
