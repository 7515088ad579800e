package org.yimi.content.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack folder with its head and some pictures, for a test to fill. */
final class TestPack {
    private TestPack() {}

    static void begin(Path folder, String id, String... pictures) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "pack: " + id + "\nversion: 1\ntitle: { zh: 题包, en: Pack }\n");
        for (var picture : pictures) write(folder, "pictures/" + picture, "png");
    }

    /** @param name path inside the pack */
    static void write(Path folder, String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
