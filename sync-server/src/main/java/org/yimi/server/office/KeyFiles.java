package org.yimi.server.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
    private static final String NEXT = ".new";

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

    /** Whether the district has private keys here; whether they are whole, {@link #read} says. */
    public boolean exist() {
        return Files.exists(keys.resolve(PRIVATE));
    }

    /** What nobody but its owner may read. */
    public List<Path> secrets() {
        return List.of(keys.resolve(PRIVATE), backup());
    }

    /** The private keys under the root secret; without it a broken machine's keys are gone. */
    public Path backup() {
        return data.resolve(BACKUP);
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

    /**
     * Puts the next keys in the place of those that stand here; a running office keeps those that it read. Whole or not
     * at all: what a crash interrupts is finished by {@link #read}, or never began.
     */
    public void writeNext(RootSecret root, PrivateKeySet secret, KeySet keySet) {
        var backup = data.resolve(BACKUP);
        writeBeside(backup, root.wrap(secret));
        writeBeside(keys.resolve(PRIVATE), secret.secretBytes());
        writeBeside(keys.resolve(PUBLIC), keySet.signedBy(root.rootKey()));
        moveOver(backup);
        moveOver(keys.resolve(PRIVATE));
        moveOver(keys.resolve(PUBLIC));
    }

    private static void writeBeside(Path file, Bytes content) {
        try {
            Files.deleteIfExists(beside(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SecretFile.create(beside(file), content.array());
    }

    private static void moveOver(Path file) {
        try {
            Files.move(beside(file), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + NEXT);
    }

    /** @throws Denied where a file is missing or they do not belong together */
    public Keys read() {
        try {
            var root = new VerifyKey(bytes(keys.resolve(ROOT)));
            var secret = PrivateKeySet.parse(bytes(keys.resolve(PRIVATE)));
            var publicFile = keys.resolve(PUBLIC);
            var interrupted = beside(publicFile);
            if (!belong(secret, publicFile, root) && Files.exists(interrupted) && belong(secret, interrupted, root))
                moveOver(publicFile);
            if (!belong(secret, publicFile, root))
                throw new Denied(Denied.Code.NO_KEYS, "the files in " + keys + " do not belong together");
            var signed = bytes(publicFile);
            return new Keys(secret, KeySet.verified(signed, root), signed, root);
        } catch (IOException e) {
            throw new Denied(
                    Denied.Code.NO_KEYS,
                    "cannot read the keys: " + e.getMessage() + ". Run \"server init\", or restore the folder " + keys);
        } catch (Refused | IllegalArgumentException e) {
            throw new Denied(Denied.Code.NO_KEYS, "the keys in " + keys + " are damaged: " + e.getMessage());
        }
    }

    private static boolean belong(PrivateKeySet secret, Path publicFile, VerifyKey root) throws IOException {
        var keySet = KeySet.verified(bytes(publicFile), root);
        return secret.publicPart(keySet.validFrom(), root).equals(keySet);
    }

    private static Bytes bytes(Path file) throws IOException {
        return Bytes.of(Files.readAllBytes(file));
    }
}
