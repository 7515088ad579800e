package org.yimi.content.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import org.yimi.content.envelope.Refused;
import org.yimi.content.fuzz.Target;

/** Archives of packs: as they come, and signed after they were bent. */
final class FuzzedArchive {
    private final TestArchive district = new TestArchive(20_260_301);
    private final Path dir;

    /** Makes the folder only where it is needed. */
    private static final class Lazy {
        static final FuzzedArchive ARCHIVE = new FuzzedArchive();
    }

    private FuzzedArchive() {
        try {
            dir = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "fuzzed-archive");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> seeds() {
        try {
            var archive = Lazy.ARCHIVE;
            var file = archive.dir.resolve("seed");
            PackWriter.write(TestArchive.pack(archive.dir.resolve("small")), archive.district.keys.pack(), file);
            var vocabulary = TestArchive.zip(
                    ZipEntry.STORED,
                    "pack.yaml", "pack: small\nversion: 1\ntitle: { zh: 小, en: Small }\n",
                    "taxonomies/t.yaml", "taxonomy: t\nversion: 1\nterms:\n  - { id: x, zh: 甲, en: X, picture: red.png }\n",
                    "surveys/small.yaml", Files.readString(archive.dir.resolve("small/surveys/small.yaml")),
                    "pictures/red.png", "",
                    "pictures/blue.png", "");
            return List.of(Files.readAllBytes(file), TestArchive.content(file), vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean reads(byte[] bytes) {
        return Target.any(Lazy.ARCHIVE.takes(bytes, false), Lazy.ARCHIVE.takes(bytes, true));
    }

    private boolean takes(byte[] bytes, boolean sign) {
        if (sign && bytes.length == 0) return false;
        var file = dir.resolve("file");
        var folder = dir.resolve("unpacked");
        try {
            if (sign) district.signed(file, bytes);
            else Files.write(file, bytes);
            PackArchive.open(file, district.keySet).unpack(folder);
            checkSize(folder, bytes.length);
            return true;
        } catch (Refused | BadPack e) {
            if (String.valueOf(e.getMessage()).isBlank()) throw new AssertionError("a refusal without a reason", e);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clean(folder);
        }
    }

    private static void checkSize(Path folder, long most) throws IOException {
        var sum = 0L;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) sum += Files.size(file);
        }
        if (sum > most) throw new AssertionError(sum + " bytes out of " + most);
    }

    /** Nothing may be left beside what was unpacked. */
    private void clean(Path folder) {
        try (var inside = Files.list(dir)) {
            PackFolder.delete(folder);
            var left = inside.map(path -> path.getFileName().toString()).filter(name -> !name.matches("seed|small|file|unpacked")).toList();
            if (!left.isEmpty()) throw new AssertionError("left behind: " + left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
