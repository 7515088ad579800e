package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.pack.PackWriter;

/**
 * A pack of this repository in a higher version, as a district signs and offers it.
 *
 * @param file its archive
 */
public record SentPack(Path file, PackRelease release) {
    private static final Path PACKS = Path.of("../content/packs");

    /** Pack and surveys get this version; everything else stays. */
    public static SentPack of(String id, int version, Path dir, TestOffice office) throws IOException {
        var folder = copy(PACKS.resolve(id), dir.resolve("draft-" + id + "-" + version));
        raise(folder.resolve("pack.yaml"), version);
        if (Files.isDirectory(folder.resolve("surveys")))
            try (var surveys = Files.list(folder.resolve("surveys"))) {
                for (var survey : surveys.toList()) raise(survey, version);
            }
        return signed(folder, dir.resolve(id + "-" + version + PackWriter.SUFFIX), office);
    }

    /** This folder as it is. */
    static SentPack signed(Path folder, Path file, TestOffice office) throws IOException {
        var head = PackWriter.write(folder, office.keys.pack(), file);
        var hash = Hash.of(Files.readAllBytes(file));
        return new SentPack(file, new PackRelease(head.pack(), head.version(), hash, Files.size(file)));
    }

    private static void raise(Path yaml, int version) throws IOException {
        var text = Pattern.compile("(?m)^version: .*$").matcher(Files.readString(yaml)).replaceFirst("version: " + version);
        Files.writeString(yaml, text);
    }

    static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(path -> {
                try {
                    var target = to.resolve(from.relativize(path).toString());
                    Files.createDirectories(target.getParent());
                    if (Files.isRegularFile(path)) Files.copy(path, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }
}
