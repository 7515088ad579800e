package org.yimi.server.stick;

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
import java.util.Arrays;
import java.util.List;
import org.yimi.content.envelope.Bundle;

/** The folder {@code yimi} of one stick. Every method throws an IOException where the stick is pulled out. */
public final class StickFiles {
    private static final String HALF = ".new";

    private final Path folder;

    /** @param stick its root folder */
    public StickFiles(Path stick) {
        this.folder = stick.resolve("yimi");
    }

    /** Whether the stick is in and has the folder {@code yimi}. */
    public boolean isThere() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whole ones, by name. */
    public List<Path> bundles() throws IOException {
        return files(folder.resolve("out"), StickDesk.BUNDLE);
    }

    /** As far as a bundle may go, and one byte. */
    public byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Bundle.MOST_BYTES + 1);
        }
    }

    /** Also where it is gone already. */
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Whole and synced, or as before. Returns whether anything is different by it. */
    public boolean write(String name, byte[] bytes) throws IOException {
        var file = in(name);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) return false;
        var half = file.resolveSibling(file.getFileName() + HALF);
        try (var channel = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        sync(file);
        return true;
    }

    /** Copies a file that is too large for memory; one of that name and size is taken to be the same. */
    public boolean copy(String name, Path from) throws IOException {
        var file = in(name);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == Files.size(from)) return false;
        var half = file.resolveSibling(file.getFileName() + HALF);
        Files.copy(from, half, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        sync(file);
        return true;
    }

    /** Pages of a feed that is told in another way now. */
    public void deletePagesBut(Iterable<String> names) throws IOException {
        var stay = new ArrayList<Path>();
        for (var name : names) stay.add(folder.resolve("in").resolve(name));
        for (var page : files(folder.resolve("in/feed"), ".page")) if (!stay.contains(page)) Files.delete(page);
    }

    /** Folders below {@code yimi} are made, {@code yimi} itself is not: where the stick is gone it is not made elsewhere. */
    private Path in(String name) throws IOException {
        var file = folder.resolve("in").resolve(name);
        var way = folder.relativize(file);
        for (var deep = 1; deep < way.getNameCount(); deep++) {
            var above = folder.resolve(way.subpath(0, deep));
            if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) Files.createDirectory(above);
        }
        return file;
    }

    private static void sync(Path file) throws IOException {
        try (var names = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private List<Path> files(Path in, String ending) throws IOException {
        var found = new ArrayList<Path>();
        if (!Files.isDirectory(in, LinkOption.NOFOLLOW_LINKS)) {
            if (!isThere()) throw new IOException("the stick is gone");
            return found;
        }
        try (var entries = Files.newDirectoryStream(in, "*" + ending)) {
            for (var entry : entries) if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) found.add(entry);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }
}
