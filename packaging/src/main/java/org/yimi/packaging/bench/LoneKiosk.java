package org.yimi.packaging.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SignKey;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Identity;

/** A kiosk that no office knows: it opens and collects as any other, and nobody ever answers it. */
public final class LoneKiosk {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");
    private static final Path MACHINE = Path.of("/etc/machine-id");

    private LoneKiosk() {}

    /** Leaves the folder as after an enrolment on this machine; makes it where it is missing. */
    public static void enrol(Path folder) throws IOException {
        var random = new SecureRandom();
        var root = RootSecret.random(random).rootKey();
        var keySet = PrivateKeySet.first(random).publicPart(Instant.EPOCH, root.verifyKey());
        var machine = Files.isReadable(MACHINE) ? Files.readAllBytes(MACHINE) : new byte[0];
        var identity = new Identity(
                KioskId.random(random), SignKey.random(random), Hash.of(machine), root.verifyKey(), NOBODY, 1, "实验小学", 0,
                Bytes.of(new byte[1]));
        new Credentials(Files.createDirectories(folder)).enrolled(identity, keySet.signedBy(root));
    }
}
