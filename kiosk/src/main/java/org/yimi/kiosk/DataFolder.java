package org.yimi.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Hash;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** Everything that rests in a kiosk's data folder, opened. One process at a time may write. */
final class DataFolder implements AutoCloseable {
    static final int KEEP_RUNNING_DAYS = 30;
    static final long LEAST_FREE_BYTES = 100L * 1024 * 1024;

    private final Path path;
    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final FileChannel lockFile;
    final Credentials credentials;
    final Outbox outbox;
    final Sittings sittings;

    /** @throws IllegalArgumentException where the folder cannot be made or written */
    DataFolder(Path path, InstantSource clock) {
        this.path = path.toAbsolutePath().normalize();
        make(this.path);
        lockFile = openLock(this.path);
        database = Database.open(this.path.resolve("kiosk.db"));
        credentials = new Credentials(this.path);
        var drafts = new Drafts(database, new VisitKeys(visitKeyFile(this.path), clock, random));
        outbox = new Outbox(database, drafts, credentials, clock, KEEP_RUNNING_DAYS);
        sittings = new Sittings(drafts, outbox, () -> SessionId.random(random));
    }

    /** Whether the disk has this much left. */
    boolean hasRoom(long leastFreeBytes) {
        return path.toFile().getUsableSpace() >= leastFreeBytes;
    }

    /**
     * Keeps a second kiosk off this folder until the process ends.
     *
     * @throws IllegalArgumentException where one runs already
     */
    void lock() {
        try {
            if (lockFile.tryLock() == null) throw new IllegalArgumentException("a kiosk runs on " + path + " already");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the machine, hashed: a copied folder is noticed elsewhere. */
    static Hash machine() {
        var file = Path.of("/etc/machine-id");
        try {
            return Hash.of(Files.isReadable(file) ? Files.readAllBytes(file) : new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel openLock(Path path) {
        try {
            return FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot make the folder " + path + ": " + e.getMessage(), e);
        }
        if (!Files.isWritable(path)) throw new IllegalArgumentException("cannot write into " + path);
    }

    /** In a RAM file system, under a name that belongs to this data folder; empty where there is none. */
    private static Optional<Path> visitKeyFile(Path data) {
        var name = "yimi-visit-" + Hash.of(data.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .bytes()
                .hex()
                .substring(0, 16);
        return Stream.of(Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")), Optional.of("/dev/shm"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .filter(DataFolder::isRam)
                .map(folder -> folder.resolve(name))
                .findFirst();
    }

    private static boolean isRam(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && Files.isWritable(folder)
                    && List.of("tmpfs", "ramfs").contains(Files.getFileStore(folder).type());
        } catch (IOException e) {
            return false;
        }
    }
}
