package org.yimi.content.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** A pack's folder as a whole: there entirely, or not at all, also after the power went. */
public final class PackFolder {
    private PackFolder() {}

    /** Deletes it with all that is in it; nothing where it is not there. Links are deleted, not followed. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    /** Puts a folder whose files are on the disk already into the place of another, on the same disk. */
    static void replace(Path folder, Path with) throws IOException {
        try (var inside = Files.walk(with)) {
            for (var path : inside.filter(Files::isDirectory).toList()) force(path);
        }
        delete(folder);
        Files.move(with, folder, StandardCopyOption.ATOMIC_MOVE);
        force(folder.resolveSibling("."));
    }

    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
