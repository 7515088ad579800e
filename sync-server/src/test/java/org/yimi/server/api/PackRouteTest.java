package org.yimi.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Wording;
import org.yimi.server.feed.PublishedPacks;
import org.yimi.server.http.WebServer;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.store.Database;

class PackRouteTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path dir;

    private final SecureRandom random = new SecureRandom();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Bytes bearer = Bytes.of(new byte[] {1, 2, 3});
    private final KioskId kiosk = KioskId.random(random);
    private Database database;
    private Kiosks kiosks;
    private PublishedPacks packs;
    private WebServer server;
    private PackRelease release;
    private byte[] whole;

    @BeforeEach
    void start() throws Exception {
        database = Database.open(dir.resolve("office.db"));
        kiosks = new Kiosks(database);
        database.change(transaction -> {
            var orgs = new Orgs(database);
            var district = orgs.addRoot(transaction, OrgKind.COUNTY, new Wording("区", "District"));
            var site = orgs.add(transaction, district, OrgKind.SCHOOL, new Wording("小学", "School"));
            var key = SignKey.random(random).verifyKey();
            kiosks.add(transaction, kiosk, site, key, Hash.of(bearer.array()), LocalDate.parse("2026-01-01"));
        });
        packs = new PublishedPacks(dir.resolve("packs"));
        var secret = PrivateKeySet.first(random);
        var keySet = secret.publicPart(NOW, RootSecret.random(random).rootKey().verifyKey());
        release = packs.publish(
                Path.of("../content/packs/our-park"), Library.of(List.of()), secret.pack(), keySet);
        whole = Files.readAllBytes(packs.archive(release.archive()).orElseThrow());
        server = WebServer.start("127.0.0.1", 0, (_, _) -> {}, List.of(new PackRoutes(packs, kiosks)::register));
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    @Test
    void aKioskIsHandedTheWholeArchiveThatTheFeedNames() throws Exception {
        var response = get();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(whole);
        assertThat(Hash.of(response.body())).isEqualTo(release.archive());
        assertThat(response.body().length).isEqualTo((int) release.size());
        assertThat(header(response, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(response, "ETag")).isEqualTo("\"" + hex() + "\"");
        assertThat(header(response, "Content-Length")).isEqualTo("" + whole.length);
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,1", "bytes=1000-1999,1000,2000", "bytes=700000-,700000,-1", "bytes=-5,-5,-1", "bytes=99-999999999,99,-1"})
    void aPartIsHandedByItsPlace(String range, int from, int to) throws Exception {
        var first = from < 0 ? whole.length + from : from;
        var end = to < 0 ? whole.length : to;

        var response = get("Range", range);

        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
        assertThat(header(response, "Content-Range")).isEqualTo("bytes " + first + "-" + (end - 1) + "/" + whole.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=-0", "bytes=999999999999999999-"})
    void whatLiesBehindTheEndIsSaid(String range) throws Exception {
        var response = get("Range", range);

        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(header(response, "Content-Range")).isEqualTo("bytes */" + whole.length);
        assertThat(text(response)).contains("\"outside\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-3", "bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=x-y", "bytes=99999999999999999999-"})
    void aRangeThatIsNotUnderstoodIsPassedOver(String range) throws Exception {
        assertThat(get("Range", range).statusCode()).isEqualTo(200);
    }

    @Test
    void aPartOfAnotherFileIsNotHanded() throws Exception {
        assertThat(get("Range", "bytes=1-2", "If-Range", "\"" + hex() + "\"").statusCode()).isEqualTo(206);
        assertThat(get("Range", "bytes=1-2", "If-Range", "\"other\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-hash", "..%2F..%2Foffice.db", "00", "%2e%2e"})
    void whatIsNoHashIsNotFound(String name) throws Exception {
        var response = get(name, new String[0]);

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body().length).isLessThan(300);
    }

    @Test
    void aHashThatWasNotPublishedIsNotFound() throws Exception {
        var response = get("00".repeat(32), new String[0]);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(text(response)).contains("\"no-such-pack\"");
    }

    @Test
    void onlyEnrolledKiosksAreHandedPacks() throws Exception {
        for (var authorization : List.of("", "Bearer 00", "Bearer x", "Basic " + bearer.hex()))
            assertThat(get("Authorization", authorization).statusCode()).as(authorization).isEqualTo(401);

        database.change(transaction -> kiosks.revoke(transaction, kiosk, LocalDate.parse("2026-03-01")));
        assertThat(text(get())).contains("\"no-such-bearer\"");
    }

    @Test
    void aFileIsNotHeldInMemory() throws Exception {
        var large = packs.archive(release.archive()).orElseThrow();
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L * Runtime.getRuntime().maxMemory());
        }

        var response = get("Range", "bytes=-1000");

        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).hasSize(1000);
    }

    private HttpResponse<byte[]> get(String... headers) throws Exception {
        return get(hex(), headers);
    }

    private HttpResponse<byte[]> get(String name, String[] headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/packs/" + name))
                .header("Authorization", "Bearer " + bearer.hex());
        for (var i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private String hex() {
        return release.archive().bytes().hex();
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
