package org.yimi.content.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a kiosk scans to be enrolled: an {@link EnrolmentCode} with the server's address, and more of the root's fingerprint
 * than an adult could type.
 *
 * @param server its address, as {@code https://office.example:8443}
 * @param token of 60 bits, used once
 * @param fingerprint the first 16 bytes of the SHA-256 of the district's root key
 */
public record Invitation(String server, long token, Bytes fingerprint) {
    private static final int FINGERPRINT_BYTES = 16;
    private static final int MOST_BYTES = 400;
    private static final Pattern ADDRESS =
            Pattern.compile("https?://([a-zA-Z0-9.-]+|\\[[0-9a-fA-F:]+])(:[0-9]{1,5})?(/[a-zA-Z0-9._~/-]*)?");

    public Invitation {
        if (token < 0 || token >>> RootFingerprint.BITS != 0) throw new IllegalArgumentException("a token has 60 bits");
        if (fingerprint.length() != FINGERPRINT_BYTES)
            throw new IllegalArgumentException("a fingerprint has " + FINGERPRINT_BYTES + " bytes");
        if (!isAddress(server)) throw new IllegalArgumentException("no server's address: " + server);
    }

    public static Invitation of(String server, EnrolmentCode code, VerifyKey root) {
        return new Invitation(server, code.token(), fingerprint(root));
    }

    /** Whether a server's address can be scanned: a scanner's keyboard knows no other letters than Latin ones. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** What an adult would have typed. */
    public EnrolmentCode code() {
        var bits = ByteBuffer.wrap(fingerprint.array()).getLong() >>> (Long.SIZE - RootFingerprint.BITS);
        return new EnrolmentCode(token, new RootFingerprint(bits));
    }

    /** Whether this is the district that invites. */
    public boolean isOf(VerifyKey root) {
        return fingerprint(root).equals(fingerprint);
    }

    /** As {@link ScanCode#INVITATION} writes it. */
    public Bytes bytes() {
        var address = server.getBytes(StandardCharsets.UTF_8);
        return Bytes.of(ByteBuffer.allocate(Long.BYTES + FINGERPRINT_BYTES + address.length)
                .putLong(token)
                .put(fingerprint.array())
                .put(address)
                .array());
    }

    /** @throws IllegalArgumentException where it is none */
    public static Invitation parse(Bytes bytes) {
        var all = bytes.array();
        var head = Long.BYTES + FINGERPRINT_BYTES;
        if (all.length <= head || all.length > MOST_BYTES) throw new IllegalArgumentException("no invitation");
        var token = ByteBuffer.wrap(all).getLong();
        var address = new String(all, head, all.length - head, StandardCharsets.UTF_8);
        return new Invitation(address, token, Bytes.of(Arrays.copyOfRange(all, Long.BYTES, head)));
    }

    private static Bytes fingerprint(VerifyKey root) {
        return Bytes.of(Arrays.copyOf(Hash.of(root.bytes().array()).bytes().array(), FINGERPRINT_BYTES));
    }
}
