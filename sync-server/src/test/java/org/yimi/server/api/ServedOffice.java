package org.yimi.server.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Wording;
import org.yimi.server.feed.Feed;
import org.yimi.server.http.WebServer;
import org.yimi.server.intake.Filing;
import org.yimi.server.intake.Intake;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Enrolments;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Database;

/** A district with one enrolled kiosk, whose routes are served on a free port. */
final class ServedOffice implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final SecureRandom random = new SecureRandom();
    private final PrivateKeySet secret = PrivateKeySet.first(random);
    private final SignKey root = RootSecret.random(random).rootKey();
    final KeySet keySet = secret.publicPart(NOW, root.verifyKey());
    final KioskId kiosk = KioskId.random(random);
    final SignKey kioskKey = SignKey.random(random);
    final Bytes bearer = Bytes.of(new byte[] {1, 2, 3});
    final Database database;
    final Feed feed;
    private final Kiosks kiosks;
    private final Intake intake;
    private final WebServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param dir empty */
    ServedOffice(Path dir) {
        database = Database.open(dir.resolve("office.db"));
        kiosks = new Kiosks(database);
        feed = new Feed(database);
        var orgs = new Orgs(database);
        var audit = new Audit(database);
        var keys = new Keys(secret, keySet, keySet.signedBy(root), root.verifyKey());
        database.change(transaction -> {
            var district = orgs.addRoot(transaction, OrgKind.COUNTY, new Wording("区", "District"));
            var site = orgs.add(transaction, district, OrgKind.SCHOOL, new Wording("小学", "School"));
            var bearerHash = Hash.of(bearer.array());
            kiosks.add(transaction, kiosk, site, kioskKey.verifyKey(), bearerHash, LocalDate.parse("2026-01-01"));
        });
        intake = new Intake(database, kiosks, new Tallies(database), Filing.at(database), keys, 1, Library.read(List.of()), () -> NOW);
        var enrolment = new EnrolmentDesk(new Enrolments(database, orgs, audit, keys, "http://127.0.0.1", () -> NOW, random));
        var routes = new KioskRoutes(intake, enrolment, new FeedDesk(feed, kiosks, secret.feed(), 1));
        server = WebServer.start("127.0.0.1", 0, (_, _) -> {}, List.of(routes::register));
    }

    void revokeKiosk() {
        database.change(transaction -> kiosks.revoke(transaction, kiosk, LocalDate.parse("2026-02-01")));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        server.close();
        intake.close();
        database.close();
        http.close();
    }
}
