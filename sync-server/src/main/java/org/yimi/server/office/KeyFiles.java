package org.yimi.server.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.VerifyKey;

/** The district's keys as files beside the database, never in it: they are not in its backups. */
public final class KeyFiles {
    private static final String BACKUP = "keyset.backup";
    private static final String PRIVATE = "private.keyset";
    private static final String PUBLIC = "public.keyset";
    private static final String ROOT = "root.key";

    private final Path data;
    private final Path keys;

    public KeyFiles(Path data) {
        this.data = data;
        this.keys = data.resolve("keys");
    }

    /**
     * Everything a running office needs.
     *
     * @param signedKeySet the bytes of {@code keySet} as kiosks get them
     */
    public record Keys(PrivateKeySet secret, KeySet keySet, Bytes signedKeySet, VerifyKey root) {}

    public boolean exist() {
        return Files.exists(keys.resolve(PRIVATE));
    }

    /** Writes the files of a new district; every one with mode 0600. The root secret itself is not written. */
    public void writeFirst(RootSecret root, PrivateKeySet secret, KeySet keySet) {
        SecretFile.createFolder(keys);
        SecretFile.create(keys.resolve(PRIVATE), secret.secretBytes().array());
        SecretFile.create(
                keys.resolve(PUBLIC), keySet.signedBy(root.rootKey()).array());
        SecretFile.create(keys.resolve(ROOT), keySet.root().bytes().array());
        SecretFile.create(data.resolve(BACKUP), root.wrap(secret).array());
    }

    /** @throws Denied where a file is missing or they do not belong together */
    public Keys read() {
        try {
            var root = new VerifyKey(bytes(keys.resolve(ROOT)));
            var signed = bytes(keys.resolve(PUBLIC));
            var keySet = KeySet.verified(signed, root);
            var secret = PrivateKeySet.parse(bytes(keys.resolve(PRIVATE)));
            if (!secret.publicPart(keySet.validFrom(), root).equals(keySet))
                throw new Denied(Denied.Code.NO_KEYS, "the files in " + keys + " do not belong together");
            return new Keys(secret, keySet, signed, root);
        } catch (IOException e) {
            throw new Denied(
                    Denied.Code.NO_KEYS,
                    "cannot read the keys: " + e.getMessage() + ". Run \"server init\", or restore the folder " + keys);
        } catch (Refused | IllegalArgumentException e) {
            throw new Denied(Denied.Code.NO_KEYS, "the keys in " + keys + " are damaged: " + e.getMessage());
        }
    }

    private static Bytes bytes(Path file) throws IOException {
        return Bytes.of(Files.readAllBytes(file));
    }
}
