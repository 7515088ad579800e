package org.yimi.packaging.circle;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** A network that remembers from where on packs were asked for, counts what it carried, and can be cut in a reply. */
final class WatchingProxy implements AutoCloseable {
    private static final Pattern RANGE = Pattern.compile("(?i)range: bytes=([0-9]+)-");

    private final ServerSocket door;
    private final URI server;
    private final List<Long> asked = new ArrayList<>();
    private final AtomicLong carried = new AtomicLong();
    private volatile long cutAfter = Long.MAX_VALUE;

    WatchingProxy(URI server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("watching").start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** After so many bytes of replies in all the wire is cut; whoever comes later finds nobody. */
    void cutAfter(long bytes) {
        cutAfter = bytes;
    }

    /** From where on pieces were asked for, in this order. */
    synchronized List<Long> asked() {
        return List.copyOf(asked);
    }

    /** Bytes of replies that came through. */
    long carried() {
        return carried.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                // the door is closed
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var upstream = new Socket(server.getHost(), server.getPort())) {
            Thread.ofVirtual().start(() -> request(client, upstream));
            var buffer = new byte[4096];
            for (var read = upstream.getInputStream().read(buffer); read >= 0; read = upstream.getInputStream().read(buffer)) {
                if (carried.addAndGet(read) > cutAfter) return;
                client.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException e) {
            // as networks are
        }
    }

    private void request(Socket client, Socket upstream) {
        try {
            var buffer = new byte[16 * 1024];
            for (var read = client.getInputStream().read(buffer); read >= 0; read = client.getInputStream().read(buffer)) {
                note(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                upstream.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException e) {
            // as networks are
        }
    }

    private synchronized void note(String request) {
        var range = RANGE.matcher(request);
        while (range.find()) asked.add(Long.parseLong(range.group(1)));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
