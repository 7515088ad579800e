package org.yimi.content.envelope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256. The identity of an envelope is the hash of its bytes. */
public record Hash(@JsonValue Bytes bytes) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Hash {
        bytes.exactly(32, "a SHA-256");
    }

    /** Of all of them; of none too. */
    public static Hash of(byte[] bytes) {
        return new Hash(Bytes.of(sha256().digest(bytes)));
    }

    /** Of all that is still to be read. */
    public static Hash of(InputStream in) throws IOException {
        var digest = sha256();
        var buffer = new byte[16 * 1024];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
        return new Hash(Bytes.of(digest.digest()));
    }

    static Hash of(Bytes bytes) {
        var digest = sha256();
        digest.update(bytes.view());
        return new Hash(Bytes.of(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
