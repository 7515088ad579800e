package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.StringJoiner;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.VerifyKey;

/** The files {@code identity} (mode 0600) and {@code keyset} in the kiosk's data folder. Safe for all threads. */
public final class Credentials {
    private final Path identityFile;
    private final Path keySetFile;

    public Credentials(Path folder) {
        this.identityFile = folder.resolve("identity");
        this.keySetFile = folder.resolve("keyset");
    }

    /** Empty before enrolment. */
    public Optional<Identity> identity() {
        if (!Files.exists(identityFile)) return Optional.empty();
        var fields = new Properties();
        try (var in = Files.newBufferedReader(identityFile)) {
            fields.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Identity(
                KioskId.parse(field(fields, "kiosk")),
                new SignKey(Bytes.ofHex(field(fields, "key"))),
                new Hash(Bytes.ofHex(field(fields, "machine"))),
                new VerifyKey(Bytes.ofHex(field(fields, "root"))),
                URI.create(field(fields, "server")),
                Long.parseLong(field(fields, "site-id")),
                field(fields, "site"),
                Integer.parseInt(field(fields, "slot")),
                Bytes.ofHex(field(fields, "bearer"))));
    }

    /**
     * The district's current keys.
     *
     * @throws org.yimi.content.envelope.Refused where the file is damaged or of another root
     */
    public KeySet keySet(Identity identity) {
        try {
            return KeySet.verified(Bytes.of(Files.readAllBytes(keySetFile)), identity.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a newer key set of the same root, by whatever route it came; an older or equal one changes nothing. */
    public synchronized boolean offer(Identity identity, Bytes signed) {
        var offered = KeySet.verified(signed, identity.root());
        if (offered.version() <= keySet(identity).version()) return false;
        write(keySetFile, signed.array());
        return true;
    }

    /** For enrolment only: replaces both files, the key set first, so that an identity never stands without one. */
    public synchronized void enrolled(Identity identity, Bytes keySet) {
        write(keySetFile, keySet.array());
        var lines = new StringJoiner("\n", "", "\n")
                .add("kiosk=" + identity.kiosk())
                .add("key=" + identity.key().seed().hex())
                .add("machine=" + identity.machine().bytes().hex())
                .add("root=" + identity.root().bytes().hex())
                .add("server=" + identity.server())
                .add("site-id=" + identity.siteId())
                .add("site=" + identity.site())
                .add("slot=" + identity.slot())
                .add("bearer=" + identity.bearer().hex());
        write(identityFile, lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String field(Properties fields, String name) {
        var value = fields.getProperty(name);
        if (value == null) throw new IllegalStateException("the file identity lacks " + name);
        return value;
    }

    /** Whole or not at all: written and synced beside, then moved over. */
    private static void write(Path file, byte[] bytes) {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(beside, bytes, StandardOpenOption.SYNC);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
