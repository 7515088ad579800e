package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SignKey;

/**
 * Starts a kiosk as a site would and ends it once its start screen stands, so that java can note what a start needs.
 * First argument: a new folder for its data; second: the folder of packs. No office knows this kiosk.
 */
public final class RehearsalMain {
    private static final String NOBODY = "http://127.0.0.1:1";

    private RehearsalMain() {}

    public static void main(String[] args) throws Exception {
        var data = Files.createDirectories(Path.of(args[0]));
        enrol(data);
        StartProbe.main(new String[] {
            data.resolve("tappable").toString(), "run", "--data", data.toString(), "--packs", args[1],
            "--window", "1280x800", "--beat", "600"
        });
    }

    /** As after an enrolment on this machine. */
    private static void enrol(Path folder) throws IOException {
        var random = new SecureRandom();
        var root = RootSecret.random(random).rootKey();
        var keySet = PrivateKeySet.first(random).publicPart(Instant.EPOCH, root.verifyKey());
        var machine = Path.of("/etc/machine-id");
        var id = Files.isReadable(machine) ? Files.readAllBytes(machine) : new byte[0];
        Files.write(folder.resolve("keyset"), keySet.signedBy(root).array());
        Files.writeString(folder.resolve("identity"), """
                kiosk=0123456789abcdef
                key=%s
                machine=%s
                root=%s
                server=%s
                site-id=1
                site=
                slot=0
                bearer=00
                """.formatted(
                SignKey.random(random).seed().hex(), Hash.of(id).bytes().hex(), root.verifyKey().bytes().hex(), NOBODY));
    }
}
