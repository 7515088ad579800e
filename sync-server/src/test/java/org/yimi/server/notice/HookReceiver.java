package org.yimi.server.notice;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** A program of the district that takes webhooks, and what it got. */
public final class HookReceiver implements AutoCloseable {
    private static final InetSocketAddress ANYWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final HttpServer server;
    private final List<Got> got = new ArrayList<>();
    private int status = 204;

    public HookReceiver() throws IOException {
        this(HttpServer.create(ANYWHERE, 0));
    }

    /** One that speaks HTTPS. */
    public HookReceiver(SSLContext tls) throws IOException {
        this(secured(tls));
    }

    private static HttpServer secured(SSLContext tls) throws IOException {
        var server = HttpsServer.create(ANYWHERE, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return server;
    }

    private HookReceiver(HttpServer server) {
        this.server = server;
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            keep(new Got(
                    exchange.getRequestURI().getPath(),
                    body,
                    Optional.ofNullable(headers.getFirst("X-Yimi-Time")).orElse(""),
                    Optional.ofNullable(headers.getFirst("X-Yimi-Signature")).orElse(""),
                    headers.entrySet().toString()));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    /** @param headers all of them */
    public record Got(String path, String body, String time, String signature, String headers) {}

    public int port() {
        return server.getAddress().getPort();
    }

    public void answer(int code) {
        status = code;
    }

    public synchronized List<Got> got() {
        return List.copyOf(got);
    }

    private synchronized void keep(Got one) {
        got.add(one);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
