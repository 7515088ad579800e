package org.yimi.server.api;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.Seal;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.SyncReply;
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
import tools.jackson.databind.json.JsonMapper;

class BundleRouteTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path dir;

    private final SecureRandom random = new SecureRandom();
    private final HttpClient http = HttpClient.newHttpClient();
    private final PrivateKeySet secret = PrivateKeySet.first(random);
    private final SignKey root = RootSecret.random(random).rootKey();
    private final KeySet keySet = secret.publicPart(NOW, root.verifyKey());
    private final KioskId kiosk = KioskId.random(random);
    private final SignKey kioskKey = SignKey.random(random);
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
        var keys = new Keys(secret, keySet, keySet.signedBy(root), root.verifyKey());
        database.change(transaction -> {
            var district = orgs.addRoot(transaction, OrgKind.COUNTY, new Wording("区", "District"));
            var site = orgs.add(transaction, district, OrgKind.SCHOOL, new Wording("小学", "School"));
            kiosks.add(
                    transaction, kiosk, site, kioskKey.verifyKey(), Hash.of(new byte[] {1}), LocalDate.parse("2026-01-01"));
        });
        var filing = new Filing(new Suggestions(database, orgs, audit), new Unseen(database, orgs, audit));
        intake = new Intake(database, kiosks, new Tallies(database), filing, keys, 1, Library.read(List.of()), () -> NOW);
        var enrolment = new EnrolmentDesk(
                database, new EnrolmentCodes(database, orgs), kiosks, orgs, audit, keys, () -> NOW, random);
        var feed = new FeedDesk(new Feed(database), kiosks, secret.feed(), 1);
        var routes = new KioskRoutes(intake, enrolment, feed);
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
    void aPhoneGetsTheReceiptAsTheKiosksScannerTypesIt() throws Exception {
        var answer = post(bundle(1), "Accept", "application/json");

        var told = JSON.readTree(answer.body());
        var scanned = ScanCode.read(told.path("receipt").asString()).orElseThrow();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(told.path("kiosk").asString()).isEqualTo(kiosk.toString());
        assertThat(scanned.code()).isEqualTo(ScanCode.RECEIPT);
        assertThat(Receipt.verified(scanned.bytes(), keySet).covers(1)).isTrue();
    }

    @Test
    void aKioskStillGetsItsReplyInCbor() throws Exception {
        var bundle = bundle(1);
        for (var accept : List.of("application/cbor", "*/*")) {
            var answer = post(bundle, "Accept", accept);

            assertThat(answer.headers().firstValue("Content-Type")).contains("application/cbor");
            var receipt = SyncReply.parse(answer.body()).receipt();
            assertThat(Receipt.verified(receipt, keySet).kiosk()).isEqualTo(kiosk);
        }
        assertThat(SyncReply.parse(post(bundle, "X-Nothing", "1").body()).receipt().length()).isPositive();
    }

    @Test
    void theSameBundleAgainBringsALostReceiptBack() throws Exception {
        var bundle = bundle(1);
        post(bundle, "Accept", "application/json");

        var answer = post(bundle, "Accept", "application/json");

        var scanned = ScanCode.read(JSON.readTree(answer.body()).path("receipt").asString()).orElseThrow();
        assertThat(Receipt.verified(scanned.bytes(), keySet).covers(1)).isTrue();
    }

    @Test
    void aPhoneIsRefusedInTheSameWordsAsAKiosk() throws Exception {
        var bundle = bundle(1);
        database.change(transaction -> kiosks.revoke(transaction, kiosk, LocalDate.parse("2026-02-01")));

        for (var accept : List.of("application/json", "application/cbor")) {
            var answer = post(bundle, "Accept", accept);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("revoked");
        }
        assertThat(JSON.readTree(post(Bytes.of(new byte[] {1}), "Accept", "application/json").body()).has("message"))
                .isTrue();
    }

    private Bytes bundle(long number) {
        var head = new BundleHead(kiosk, number, number, 1, keySet.version(), 0, false);
        var envelope = new Seal(keySet, kiosk).seal(number, new byte[] {'{', '}'});
        return new Bundle(head, List.of(envelope)).signedBy(kioskKey);
    }

    private HttpResponse<byte[]> post(Bytes body, String header, String value) throws Exception {
        var address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/bundles");
        return http.send(
                HttpRequest.newBuilder(address)
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.array()))
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
