package org.yimi.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Wording;
import org.yimi.server.cases.Suggestions;
import org.yimi.server.feed.Feed;
import org.yimi.server.http.WebServer;
import org.yimi.server.intake.Filing;
import org.yimi.server.intake.Intake;
import org.yimi.server.office.Audit;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.results.Tallies;
import org.yimi.server.safeguard.Unseen;
import org.yimi.server.store.Database;

class FeedRouteTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path dir;

    private final SecureRandom random = new SecureRandom();
    private final HttpClient http = HttpClient.newHttpClient();
    private final PrivateKeySet secret = PrivateKeySet.first(random);
    private final SignKey root = RootSecret.random(random).rootKey();
    private final KeySet keySet = secret.publicPart(NOW, root.verifyKey());
    private final KioskId kiosk = KioskId.random(random);
    private final Bytes bearer = Bytes.of(new byte[] {1, 2, 3});
    private Database database;
    private Kiosks kiosks;
    private Intake intake;
    private WebServer server;

    @BeforeEach
    void start() {
        database = Database.open(dir.resolve("office.db"));
        kiosks = new Kiosks(database);
        var orgs = new Orgs(database);
        var audit = new Audit(database);
        var feed = new Feed(database);
        var keys = new Keys(secret, keySet, keySet.signedBy(root), root.verifyKey());
        database.change(transaction -> {
            var district = orgs.addRoot(transaction, OrgKind.COUNTY, new Wording("区", "District"));
            var site = orgs.add(transaction, district, OrgKind.SCHOOL, new Wording("小学", "School"));
            var key = SignKey.random(random).verifyKey();
            kiosks.add(transaction, kiosk, site, key, Hash.of(bearer.array()), LocalDate.parse("2026-01-01"));
            feed.publish(transaction, NOW, new Audience.All(), SiteSettings.USUAL);
        });
        var filing = new Filing(new Suggestions(database, orgs, audit), new Unseen(database, orgs, audit));
        intake = new Intake(database, kiosks, new Tallies(database), filing, keys, 1, Library.read(List.of()), () -> NOW);
        var enrolment = new EnrolmentDesk(
                database, new EnrolmentCodes(database, orgs), kiosks, orgs, audit, keys, () -> NOW, random);
        var routes = new KioskRoutes(intake, enrolment, new FeedDesk(feed, kiosks, secret.feed(), 1));
        server = WebServer.start("127.0.0.1", 0, (_, _) -> {}, List.of(routes::register));
    }

    @AfterEach
    void stop() {
        server.close();
        intake.close();
        database.close();
        http.close();
    }

    @Test
    void anEnrolledKioskIsToldWhatItDoesNotHave() throws Exception {
        var page = FeedPage.parse(get("0.0", "Bearer " + bearer.hex()).body());

        assertThat(page.items())
                .extracting(bytes -> FeedItem.verified(bytes, keySet).kind())
                .containsExactly(SiteSettings.KIND);
        assertThat(FeedPage.parse(get("1.1", "Bearer " + bearer.hex()).body()).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer 010204", "Bearer 01020", "Bearer xyz", "Basic 010203"})
    void nobodyElseIsTold(String authorization) throws Exception {
        var response = get("0.0", authorization);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(text(response)).contains("\"no-such-bearer\"");
    }

    @Test
    void aRevokedKioskIsNoLongerTold() throws Exception {
        database.change(transaction -> kiosks.revoke(transaction, kiosk, LocalDate.parse("2026-02-01")));

        assertThat(get("0.0", "Bearer " + bearer.hex()).statusCode()).isEqualTo(401);
    }

    @Test
    void aCursorThatIsNoneIsRefused() throws Exception {
        for (var cursor : List.of("", "7", "x.y")) {
            var response = get(cursor, "Bearer " + bearer.hex());

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(text(response)).contains("\"malformed\"");
        }
    }

    @Test
    void anOfficeThatIsOlderThanItsKiosksSaysSo() throws Exception {
        var response = get("2.1", "Bearer " + bearer.hex());

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(text(response)).contains("\"restored\"");
    }

    private HttpResponse<byte[]> get(String after, String authorization) throws Exception {
        var address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/feed?after=" + after);
        return http.send(
                HttpRequest.newBuilder(address).header("Authorization", authorization).build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
