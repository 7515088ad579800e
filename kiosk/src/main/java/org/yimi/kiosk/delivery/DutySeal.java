package org.yimi.kiosk.delivery;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Bytes;
import org.yimi.kiosk.store.WholeFile;

/**
 * Encrypts what is kept about the duty adult's mark, always to the same length, with a key in a file of mode 0600 beside
 * the database: the database, its log and copies of them tell nothing. Who has the whole disk learns what the start screen
 * is going to say anyway.
 */
final class DutySeal {
    private static final byte[] CONTEXT = "yimi/duty/1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final RandomGenerator random;

    /** @param random a source that cannot be guessed */
    DutySeal(Path file, RandomGenerator random) {
        this.file = file;
        this.random = random;
    }

    Bytes seal(Duty duty) {
        var content = ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(duty.stage().code())
                .putLong(duty.upTo())
                .array();
        try {
            return Bytes.of(new AesGcmJce(key()).encrypt(content, CONTEXT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty where it was sealed with another key, or is damaged. */
    Optional<Duty> open(Bytes sealed) {
        try {
            var content = ByteBuffer.wrap(new AesGcmJce(key()).decrypt(sealed.array(), CONTEXT));
            return Optional.of(new Duty(Duty.Stage.of(content.getInt()), content.getLong()));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private byte[] key() {
        try {
            if (Files.exists(file) && Files.size(file) == KEY_BYTES) return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        WholeFile.writeSecret(file, key);
        return key;
    }
}
