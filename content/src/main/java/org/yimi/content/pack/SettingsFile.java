package org.yimi.content.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.yimi.content.pack.Yaml.FaultAt;

/** A YAML file of settings, read as strictly as packs are. */
public final class SettingsFile {
    private static final long MOST_BYTES = 64 * 1024;

    private SettingsFile() {}

    /**
     * What the reader makes of the file's fields.
     *
     * @param reader throws {@link FaultAt} where it cannot use a field
     * @throws BadPack naming the line and the reason, never a value of the file
     */
    public static <T> T read(Path file, Function<Yaml.Fields, T> reader) {
        try {
            return reader.apply(Yaml.parse(text(file)).asFields("the file"));
        } catch (FaultAt fault) {
            throw new BadPack(List.of(fault.in(String.valueOf(file.getFileName()))));
        }
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) throw new FaultAt(0, "there is no such file");
            if (Files.size(file) > MOST_BYTES) throw new FaultAt(0, "larger than 64 KiB");
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new FaultAt(0, "is not UTF-8 text");
        } catch (IOException e) {
            throw new FaultAt(0, "cannot be read");
        }
    }
}
