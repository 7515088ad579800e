package org.yimi.kiosk.store;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Bytes;

/**
 * The key of the visit under way: in a RAM file system, so that it survives a crash of the program but no power cut.
 * Destroying it erases the answers it encrypted. Not thread-safe: belongs to {@link Drafts}.
 */
public final class VisitKeys {
    private static final int LENGTH = 32;

    private final Optional<Path> file;
    private final InstantSource clock;
    private final RandomGenerator random;
    private Optional<Bytes> current = Optional.empty();

    /**
     * @param file on a RAM file system, one for each kiosk; empty where there is none: then the key lives in this
     *     process only
     * @param random a source that cannot be guessed
     */
    public VisitKeys(Optional<Path> file, InstantSource clock, RandomGenerator random) {
        this.file = file;
        this.clock = clock;
        this.random = random;
    }

    /** The key of this visit, made where there is none; counts as a sign of life. */
    AesGcmJce currentOrNew() {
        if (current.isEmpty()) {
            var key = new byte[LENGTH];
            random.nextBytes(key);
            file.ifPresent(path -> write(path, key));
            current = Optional.of(Bytes.of(key));
        }
        file.ifPresent(this::touch);
        return cipher(current.get());
    }

    /** The key that a crashed program left, if its last sign of life is no older than this. */
    Optional<AesGcmJce> left(Duration most) {
        if (file.isEmpty() || !Files.isRegularFile(file.get())) return Optional.empty();
        try {
            var age = Duration.between(Files.getLastModifiedTime(file.get()).toInstant(), clock.instant());
            var key = Files.readAllBytes(file.get());
            if (age.isNegative() || age.compareTo(most) > 0 || key.length != LENGTH) return Optional.empty();
            current = Optional.of(Bytes.of(key));
            return current.map(VisitKeys::cipher);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** From here on nobody can read what the key encrypted. */
    void destroy() {
        current = Optional.empty();
        file.filter(Files::exists).ifPresent(path -> {
            try {
                Files.write(path, new byte[LENGTH], StandardOpenOption.SYNC);
                Files.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void write(Path path, byte[] key) {
        try {
            Files.deleteIfExists(path);
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(path, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void touch(Path path) {
        try {
            Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AesGcmJce cipher(Bytes key) {
        try {
            return new AesGcmJce(key.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
