package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PackHead;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.pack.PackArchive;
import org.yimi.content.pack.PackFolder;
import org.yimi.content.pack.PackWriter;

/**
 * What lies in a kiosk's folder of packs: {@code our-park-2/} a pack that is there, {@code <sha256>.part} one that is
 * coming, {@code <sha256>.yimipack} one that came whole and is not unpacked yet, {@code <sha256>.refused} why it is not.
 */
final class PackFiles {
    private final Path folder;

    PackFiles(Path folder) {
        this.folder = folder;
    }

    /** The folders of packs that are there. */
    List<Path> folders() {
        return inside("").stream()
                .filter(path -> Files.isRegularFile(path.resolve("pack.yaml")))
                .filter(path -> !path.toString().endsWith(PackArchive.UNFINISHED))
                .toList();
    }

    /** Those that came whole. */
    List<Path> archives() {
        return inside(PackWriter.SUFFIX);
    }

    List<Path> refusals() {
        return inside(".refused");
    }

    Path folder(PackHead head) {
        return folder.resolve(head.pack() + "-" + head.version());
    }

    Path archive(Hash hash) {
        return folder.resolve(hash.bytes().hex() + PackWriter.SUFFIX);
    }

    private Path part(PackRelease release) {
        return folder.resolve(release.archive().bytes().hex() + ".part");
    }

    /** Where what a stick brings is copied to. */
    Path brought() {
        return made().resolve("brought");
    }

    Path refusal(Hash hash) {
        return refusal(archive(hash));
    }

    /** Why this one is not taken. */
    Path refusal(Path archive) {
        return archive.resolveSibling(String.valueOf(archive.getFileName()).replace(PackWriter.SUFFIX, ".refused"));
    }

    /** How much of it is here. */
    long begun(PackRelease release) throws IOException {
        if (Files.exists(archive(release.archive()))) return release.size();
        var part = part(release);
        return Files.exists(part) ? Files.size(part) : 0;
    }

    /** Adds what follows; on the disk on return. */
    void append(PackRelease release, long at, byte[] bytes) throws IOException {
        made();
        try (var channel = FileChannel.open(part(release), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            for (var place = at; buffer.hasRemaining(); ) place += channel.write(buffer, place);
            channel.force(false);
        }
    }

    /** What came whole, under the name by which it is unpacked; empty where its bytes are others, and it is thrown away. */
    Optional<Path> whole(PackRelease release) throws IOException {
        var archive = archive(release.archive());
        if (Files.exists(archive)) return Optional.of(archive);
        var part = part(release);
        Hash hash;
        try (var in = Files.newInputStream(part)) {
            hash = Hash.of(in);
        }
        if (hash.equals(release.archive()))
            return Optional.of(Files.move(part, archive, StandardCopyOption.ATOMIC_MOVE));
        Files.delete(part);
        return Optional.empty();
    }

    /** Throws away what was begun and is none of these. */
    void keepParts(List<PackRelease> wanted) throws IOException {
        var parts = wanted.stream().map(this::part).toList();
        for (var part : inside(".part")) if (!parts.contains(part)) Files.delete(part);
    }

    void delete(Path pack) throws IOException {
        PackFolder.delete(pack);
    }

    /** Bytes that the disk still takes. */
    long room() {
        return made().toFile().getUsableSpace();
    }

    private Path made() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> inside(String suffix) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var inside = Files.list(folder)) {
            return inside.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
