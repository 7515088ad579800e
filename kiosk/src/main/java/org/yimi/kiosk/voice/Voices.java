package org.yimi.kiosk.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.kiosk.store.WholeFile;

/** Which speech program this system has, and whether staff have heard it: the file {@code voice} in the data folder. */
public final class Voices {
    private final Path file;
    private final String path;

    /** @param path folders in which programs lie, as in the environment's {@code PATH} */
    public Voices(Path dataFolder, String path) {
        this.file = dataFolder.resolve("voice");
        this.path = path;
    }

    /** That staff heard a program on a day. */
    public record Confirmation(String program, Hash hash, LocalDate day) {
        boolean isOf(SpeechProgram found) {
            try {
                return program.equals(found.name()) && hash.equals(found.hash());
            } catch (UncheckedIOException e) {
                return false;
            }
        }
    }

    /** The program that would speak. Touches the disk, as everything here. */
    public Optional<SpeechProgram> found() {
        return SpeechProgram.find(path);
    }

    /** Empty where staff never heard the program that would speak: another one, or a changed one, has to be heard anew. */
    public Optional<Confirmation> confirmation() {
        return found().flatMap(program -> written().filter(confirmation -> confirmation.isOf(program)));
    }

    /** What speaks from now on: silent where there is no program, or staff have not heard the one that is there. */
    public Voice voice() {
        return found().filter(_ -> confirmation().isPresent()).<Voice>map(Voice.Heard::new).orElseGet(Voice.None::new);
    }

    /** Staff have heard it; kept over restarts. */
    public void confirm(SpeechProgram program, LocalDate day) {
        var lines = "program=" + program.name() + "\nhash=" + program.hash().bytes().hex() + "\nday=" + day + "\n";
        WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Staff did not hear it. */
    public void withdraw() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is damaged says nothing. */
    private Optional<Confirmation> written() {
        if (!Files.exists(file)) return Optional.empty();
        var fields = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            fields.load(in);
            return Optional.of(new Confirmation(
                    fields.getProperty("program", ""),
                    new Hash(Bytes.ofHex(fields.getProperty("hash", ""))),
                    LocalDate.parse(fields.getProperty("day", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
