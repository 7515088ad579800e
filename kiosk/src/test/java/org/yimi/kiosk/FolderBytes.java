package org.yimi.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.yimi.content.envelope.Hash;

/** Every byte in a kiosk's folder, to see whether anything changed. */
final class FolderBytes {
    private FolderBytes() {}

    /** Hashes by file; without the database's shared memory, which is none of its content. */
    static Map<String, String> of(Path dir) throws IOException {
        try (var files = Files.walk(dir)) {
            var all = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList())
                if (!file.toString().endsWith("-shm"))
                    all.put(file.toString(), Hash.of(Files.readAllBytes(file)).bytes().hex());
            return all;
        }
    }
}
