package org.yimi.kiosk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A small file that is there whole or not at all: written and synced beside itself, then moved over. */
public final class WholeFile {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private WholeFile() {}

    /** Whoever the system lets may read it. */
    public static void write(Path file, byte[] bytes) {
        put(file, bytes);
    }

    /** Mode 0600, before anything is in it. */
    public static void writeSecret(Path file, byte[] bytes) {
        put(file, bytes, OWNER_ONLY);
    }

    private static void put(Path file, byte[] bytes, FileAttribute<?>... attributes) {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(beside, attributes);
            Files.write(beside, bytes, StandardOpenOption.SYNC);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
