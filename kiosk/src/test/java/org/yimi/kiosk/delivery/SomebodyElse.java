package org.yimi.kiosk.delivery;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.yimi.content.envelope.Bytes;

/** Real HTTP on a loopback port that answers whatever a test says, by path, and remembers who asked. */
final class SomebodyElse implements AutoCloseable {
    private final HttpServer http;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Function<String, Said> answers = _ -> new Said(404, "", Map.of());

    /** @param headers each once */
    record Said(int status, Bytes body, Map<String, String> headers) {
        Said(int status, String body, Map<String, String> headers) {
            this(status, Bytes.of(body.getBytes(StandardCharsets.UTF_8)), headers);
        }
    }

    SomebodyElse() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(path);
            exchange.getRequestBody().readAllBytes();
            var said = answers.apply(path);
            said.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(said.status(), said.body().length() == 0 ? -1 : said.body().length());
            exchange.getResponseBody().write(said.body().array());
            exchange.close();
        });
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    void says(Function<String, Said> byPath) {
        answers = byPath;
    }

    /** Paths, in the order in which they were asked for. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
