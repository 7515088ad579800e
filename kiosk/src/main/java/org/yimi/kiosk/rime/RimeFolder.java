package org.yimi.kiosk.rime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What librime reads, in RAM: our scheme, which learns nothing and has no dictionary of the user's, and words of children
 * that its own dictionary lacks. Nothing is written there but at the beginning.
 *
 * @param path is emptied at the beginning and goes at the end
 */
record RimeFolder(Path path) {
    /** What a system's packages bring. */
    static final Path SHARED = Path.of("/usr/share/rime-data");

    private static final List<String> FILES = List.of("default.yaml", "yimi.schema.yaml", "words.txt");
    private static final List<String> DICTIONARY = List.of("pinyin_simp.table.bin", "pinyin_simp.prism.bin");

    /** Whether the dictionary lies there as librime reads it, so that none has to be made. */
    static boolean hasDictionary() {
        return DICTIONARY.stream().allMatch(file -> Files.isReadable(SHARED.resolve("build").resolve(file)));
    }

    void fill() {
        empty();
        try {
            Files.createDirectories(path);
            for (var file : FILES)
                try (var content = Objects.requireNonNull(RimeFolder.class.getResourceAsStream(file), file)) {
                    Files.copy(content, path.resolve(file));
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void empty() {
        if (!Files.exists(path)) return;
        try (var all = Files.walk(path)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
