package org.yimi.kiosk.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.SyncReply;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** An office behind real HTTP that takes bundles or not, and a kiosk's folder that is enrolled with it. */
public final class RefusingOffice implements AutoCloseable {
    private final TestOffice office = new TestOffice();
    private final HttpServer http;
    private final Path folder;
    private final InstantSource clock;
    private final Credentials credentials;
    private volatile String refusal = "";

    public RefusingOffice(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/api/v1/bundles", this::answer);
        http.start();
        credentials = office.enrol(folder, URI.create("http://127.0.0.1:" + http.getAddress().getPort()));
    }

    public void refuses(String code) {
        refusal = code;
    }

    public void takes() {
        refusal = "";
    }

    /** The kiosk contacts the office once. */
    public void contact() {
        var random = new SecureRandom();
        try (var database = Database.open(folder.resolve("kiosk.db"))) {
            var drafts = new Drafts(database, new VisitKeys(Optional.empty(), clock, random));
            var outbox = new Outbox(database, drafts, credentials, clock, 30);
            var feed = new Feed(database, credentials);
            var bulletin = new Bulletin(feed, clock);
            new Sync(outbox, feed, bulletin, credentials, new OfficeClient(), Duration.ofSeconds(1), random).contact();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var taken = refusal.isEmpty();
        var body = taken
                ? new SyncReply(office.receipt(clock.instant()), Bytes.of(new byte[0])).bytes()
                : "{\"code\":\"%s\"}".formatted(refusal).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(taken ? 200 : 403, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
