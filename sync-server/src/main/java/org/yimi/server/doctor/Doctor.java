package org.yimi.server.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yimi.content.pack.BadPack;
import org.yimi.content.pack.Library;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.store.Condition;
import org.yimi.server.store.Database;
import org.yimi.server.tls.CertificateFiles;
import org.yimi.server.tls.Trust;

/**
 * Everything that can be looked at before somebody calls.
 *
 * @param data the district's folder
 * @param packs folders of packs
 * @param notice who is told of the safeguarding lane; empty where nobody said
 * @param certificate empty where the server speaks HTTP
 * @param url how the server is reached; empty where nobody said
 */
public record Doctor(
        Path data,
        Path database,
        List<Path> packs,
        Optional<Path> notice,
        Optional<CertificateFiles> certificate,
        String url,
        Trust trust,
        Instant now) {
    public Doctor {
        packs = List.copyOf(packs);
    }

    /** In a fixed order; at least one. Platform threads only; waits for the network where hosts are named. */
    public List<Finding> findings() {
        if (!Files.isRegularFile(database))
            return List.of(Finding.bad("data", "there is no district in " + data, "run \"server init\", or put a backup back"));
        try {
            var found = new ArrayList<>(new FolderCheck(data, database, new KeyFiles(data)).findings());
            found.addAll(inDatabase());
            found.add(packsRead());
            found.addAll(new RoutesCheck(now).findings(notice));
            found.addAll(tls());
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> inDatabase() {
        var found = new ArrayList<Finding>();
        try {
            var condition = Database.examine(database);
            found.add(schema(condition));
            found.add(sound(condition));
            if (condition.current()) {
                try (var open = Database.openToRead(database)) {
                    found.addAll(new DistrictCheck(open, now).findings());
                    found.addAll(new NoticeCheck(open, now).findings());
                }
            }
        } catch (RuntimeException e) {
            found.add(Finding.bad("database", database + " cannot be read (" + e.getMessage() + ")",
                    "keep the file, put the last backup back and run \"server restored\""));
        }
        return found;
    }

    private static Finding schema(Condition condition) {
        var says = "schema version " + condition.version() + ", this program knows " + condition.known();
        if (condition.current()) return Finding.ok("schema", says);
        return condition.newer()
                ? Finding.bad("schema", says, "install the newer program")
                : Finding.look("schema", says, "serve brings it up to date at its next start; make a backup before");
    }

    private Finding sound(Condition condition) {
        return condition.faults().isEmpty()
                ? Finding.ok("database", "SQLite finds no fault in " + database)
                : Finding.bad("database", "SQLite finds faults: " + String.join("; ", condition.faults()),
                        "stop the server, keep the file, put the last backup back and run \"server restored\"");
    }

    private Finding packsRead() {
        try {
            var library = Library.read(packs);
            return Finding.ok("packs", library.packs().size() + " packs, " + library.surveys().count() + " surveys");
        } catch (BadPack e) {
            return Finding.bad("packs", String.valueOf(e.getMessage()), "\"content lint\" says how to mend it");
        }
    }

    private List<Finding> tls() throws IOException {
        if (certificate.isEmpty()) return CertificateCheck.none(url.startsWith("https:"));
        var host = url.isEmpty() ? "" : Objects.requireNonNullElse(URI.create(url).getHost(), "");
        return new CertificateCheck(trust, host, now).findings(certificate.get());
    }
}
