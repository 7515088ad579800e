package org.yimi.packaging.circle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.Survey;

/** The packs of this checkout. */
public final class DemoPacks {
    public static final Path FOLDER = Path.of("../content/packs").toAbsolutePath().normalize();

    private DemoPacks() {}

    /** A short survey for every band. */
    public static Survey park() {
        return survey("our-park");
    }

    /** A draft of the pack with that survey, both in this version, in a folder that is not there yet. */
    public static Path park(int version, Path folder) throws IOException {
        Folders.copy(FOLDER.resolve("our-park"), folder);
        for (var yaml : List.of("pack.yaml", "surveys/our-park.yaml")) {
            var file = folder.resolve(yaml);
            Files.writeString(file, Files.readString(file).replaceFirst("(?m)^version: 1$", "version: " + version));
        }
        return folder;
    }

    /** The only survey of a pack, by its folder's name. */
    public static Survey survey(String pack) {
        return PackReader.read(FOLDER.resolve(pack)).surveys().getFirst();
    }
}
