package org.yimi.kiosk.stick;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.yimi.content.envelope.Refused;

/** Our folder on one stick. Every method throws an IOException where the stick is pulled out. */
final class StickFolder {
    static final String NAME = "yimi";
    static final String HALF = ".new";
    private static final int MOST_FILES = 5_000;

    private final Path folder;

    StickFolder(Path stick) {
        this.folder = stick.resolve(NAME);
    }

    Path out() {
        return folder.resolve("out");
    }

    Path in() {
        return folder.resolve("in");
    }

    boolean isThere() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isWritable() {
        return Files.isWritable(Files.isDirectory(out()) ? out() : folder);
    }

    long freeBytes() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** By name; none where there is no such folder. */
    List<Path> files(Path in, String start, String ending) throws IOException {
        if (!Files.isDirectory(in, LinkOption.NOFOLLOW_LINKS)) {
            if (!isThere()) throw new IOException("the stick is gone");
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(in, file -> isOurs(file, start, ending))) {
            for (var entry : entries) if (found.size() < MOST_FILES) found.add(entry);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }

    private static boolean isOurs(Path file, String start, String ending) {
        var name = String.valueOf(file.getFileName());
        return name.startsWith(start) && name.endsWith(ending) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws Refused with {@code oversized}, before anything is read */
    byte[] read(Path file, int mostBytes) throws IOException {
        checkSize(file, mostBytes);
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(mostBytes);
        }
    }

    /** @throws Refused with {@code oversized} */
    static void checkSize(Path file, long mostBytes) throws IOException {
        var size = Files.size(file);
        if (size > mostBytes)
            throw new Refused(Refused.Code.OVERSIZED, size + " bytes, at most " + mostBytes);
    }

    /** Whole and synced, or not there. */
    void write(String name, byte[] bytes) throws IOException {
        // not its parents: where the stick is gone they would be made on the kiosk's own disk
        if (!Files.isDirectory(out(), LinkOption.NOFOLLOW_LINKS)) Files.createDirectory(out());
        var half = out().resolve(name + HALF);
        try {
            try (var file = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) file.write(rest);
                file.force(true);
            }
            Files.move(half, out().resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget(half, e);
            throw e;
        }
    }

    /** Half of a file takes the room that a smaller one may need. */
    private static void forget(Path half, IOException because) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /** The names too are on the stick when this returns. */
    void sync() throws IOException {
        try (var names = FileChannel.open(out(), StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
