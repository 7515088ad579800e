package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.kiosk.store.WholeFile;

/**
 * The files {@code identity} and {@code keyset} in the kiosk's data folder, and {@code enrolment-key} from when the kiosk
 * wants to be known until it is; mode 0600. Safe for all threads.
 */
public final class Credentials {
    private final Path identityFile;
    private final Path keySetFile;
    private final Path nextKeyFile;

    public Credentials(Path folder) {
        this.identityFile = folder.resolve("identity");
        this.keySetFile = folder.resolve("keyset");
        this.nextKeyFile = folder.resolve("enrolment-key");
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
        WholeFile.writeSecret(keySetFile, signed.array());
        return true;
    }

    /**
     * The key that this kiosk will be known by, the same until it is: so an enrolment whose answer was lost on the way can
     * be asked for again.
     *
     * @param random a source that cannot be guessed
     */
    public synchronized SignKey nextKey(RandomGenerator random) {
        return readNextKey().orElseGet(() -> {
            var key = SignKey.random(random);
            WholeFile.writeSecret(nextKeyFile, key.seed().hex().getBytes(StandardCharsets.US_ASCII));
            return key;
        });
    }

    /** Empty where nobody asked for one, or it is in use already. */
    public synchronized Optional<SignKey> readNextKey() {
        try {
            if (!Files.exists(nextKeyFile)) return Optional.empty();
            return Optional.of(new SignKey(Bytes.ofHex(Files.readString(nextKeyFile).strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // damaged: nobody knows this kiosk by it yet
            return Optional.empty();
        }
    }

    /**
     * For enrolment only: replaces both files, the key set first, so that an identity never stands without one. A key set
     * of the same root that is newer stays.
     */
    public synchronized void enrolled(Identity identity, Bytes keySet) {
        if (!hasNewer(identity, keySet)) WholeFile.writeSecret(keySetFile, keySet.array());
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
        WholeFile.writeSecret(identityFile, lines.toString().getBytes(StandardCharsets.UTF_8));
        delete(nextKeyFile);
    }

    private boolean hasNewer(Identity identity, Bytes keySet) {
        var before = identity();
        if (before.isEmpty() || !before.get().root().equals(identity.root())) return false;
        return keySet(identity).version() > KeySet.verified(keySet, identity.root()).version();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(Properties fields, String name) {
        var value = fields.getProperty(name);
        if (value == null) throw new IllegalStateException("the file identity lacks " + name);
        return value;
    }
}
