package org.yimi.server.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.PackHead;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.pack.Library;
import org.yimi.content.pack.PackArchive;
import org.yimi.content.pack.PackHistory;
import org.yimi.content.pack.PackWriter;

/**
 * The packs that a district has published, as files in a folder: {@code <sha256>.yimipack} as kiosks fetch them, and
 * unpacked beside it, because the office must know what its kiosks ask. None is ever changed or removed.
 */
public final class PublishedPacks {
    private final Path folder;

    /** @param folder made when the first is published */
    public PublishedPacks(Path folder) {
        this.folder = folder;
    }

    /** Where {@link Library#read} finds them; nowhere before the first. */
    public List<Path> shelves() {
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }

    /**
     * Keeps a pack for kiosks; once more, it changes nothing.
     *
     * @param known all that the office has
     * @throws org.yimi.content.pack.BadPack with every fault found; nothing is kept then
     * @throws IllegalArgumentException where another pack was published under this version
     */
    public PackRelease publish(Path pack, Library known, SignKey packKey, KeySet keySet) {
        PackHistory.check(pack, known);
        try {
            Files.createDirectories(folder);
            var built = folder.resolve("building");
            try {
                var head = PackWriter.write(pack, packKey, built);
                var before = archives().stream()
                        .filter(file -> isVersion(PackArchive.open(file, keySet).head(), head))
                        .findFirst();
                var file = before.isPresent() ? same(before.get(), head, keySet) : placed(built, head, keySet);
                return new PackRelease(head.pack(), head.version(), hash(file), Files.size(file));
            } finally {
                Files.deleteIfExists(built);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVersion(PackHead one, PackHead other) {
        return one.pack().equals(other.pack()) && one.version() == other.version();
    }

    private static Path same(Path file, PackHead head, KeySet keySet) {
        if (PackArchive.open(file, keySet).head().content().equals(head.content())) return file;
        throw new IllegalArgumentException(head.pack() + " version " + head.version()
                + " was published before with other content: raise the version in pack.yaml");
    }

    /** The folder first: a server that runs shall know a pack before kiosks do. */
    private Path placed(Path built, PackHead head, KeySet keySet) throws IOException {
        PackArchive.open(built, keySet).unpack(folder.resolve(head.pack() + "-" + head.version()));
        var file = file(hash(built));
        return Files.move(built, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file with these bytes; empty where it was never published, or is gone. */
    public Optional<Path> archive(Hash hash) {
        return Optional.of(file(hash)).filter(Files::isRegularFile);
    }

    /** All files that kiosks may fetch, for whoever carries them. */
    public List<Path> archives() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var inside = Files.list(folder)) {
            return inside.filter(file -> file.toString().endsWith(PackWriter.SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of those that are unpacked, as {@code our-park-2}. */
    public Set<String> names() {
        if (!Files.isDirectory(folder)) return Set.of();
        try (var inside = Files.list(folder)) {
            return inside.filter(pack -> Files.isRegularFile(pack.resolve("pack.yaml")))
                    .map(pack -> String.valueOf(pack.getFileName()))
                    .filter(name -> !name.endsWith(PackArchive.UNFINISHED))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Hash hash) {
        return folder.resolve(hash.bytes().hex() + PackWriter.SUFFIX);
    }

    private static Hash hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Hash.of(in);
        }
    }
}
