package org.yimi.packaging.circle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A bad network between kiosk and server: each connection suffers one fault, by chance. */
final class ChaosProxy implements AutoCloseable {
    private static final int IDLE_MS = 20_000;
    private static final int BUFFER = 8_192;
    private static final int PIECE = 256;
    private static final long TRICKLE_NANOS = 2_000_000;
    private static final int DELAY_MS = 300;
    private static final byte[] ONE_REQUEST = "Connection: close\r\n".getBytes(StandardCharsets.US_ASCII);

    /** What becomes of a connection. */
    enum Fault {
        NONE,
        REFUSED,
        DELAYED,
        /** The request stops in its middle. */
        REQUEST_CUT,
        /** The server has answered, and nobody learns it. */
        REPLY_LOST,
        REPLY_CUT,
        REPLY_DOUBLED,
        /** The server gets the request once more by itself. */
        REQUEST_REPEATED,
        TRICKLED
    }

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Random random;
    private final Map<Fault, Integer> suffered = new EnumMap<>(Fault.class);
    private Fault[] possible = {Fault.NONE};

    ChaosProxy(URI server, long seed) throws IOException {
        this.server = new InetSocketAddress(server.getHost(), server.getPort());
        this.random = new Random(seed);
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("chaos").start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Each connection suffers one of these from now on; it begins with none. */
    synchronized void suffer(Fault... faults) {
        possible = faults.clone();
    }

    synchronized Map<Fault, Integer> suffered() {
        return Map.copyOf(suffered);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var fault = next();
                var limit = 1 + random.nextInt(2_000);
                Thread.ofVirtual().name("chaos-" + fault).start(() -> serve(client, fault, limit));
            } catch (IOException e) {
                // the door is closed
            }
        }
    }

    private synchronized Fault next() {
        var fault = possible[random.nextInt(possible.length)];
        suffered.merge(fault, 1, Integer::sum);
        return fault;
    }

    private void serve(Socket client, Fault fault, int limit) {
        var request = new ByteArrayOutputStream();
        try (client) {
            if (fault == Fault.REFUSED) return;
            try (var upstream = connect()) {
                client.setSoTimeout(IDLE_MS);
                var upwards = Thread.ofVirtual().start(() -> request(client, upstream, fault, limit, request));
                reply(upstream, client, fault, limit);
                upwards.join();
            }
            if (fault == Fault.REQUEST_REPEATED) repeat(request.toByteArray());
        } catch (IOException e) {
            // as networks are
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        socket.connect(server);
        socket.setSoTimeout(IDLE_MS);
        return socket;
    }

    /** Passes it on, so that what asks for one connection each stands right below it. */
    private static void firstLine(Socket client, Socket upstream, ByteArrayOutputStream seen) throws IOException {
        for (var read = client.getInputStream().read(); read >= 0; read = client.getInputStream().read()) {
            seen.write(read);
            if (read == '\n') break;
        }
        seen.write(ONE_REQUEST);
        upstream.getOutputStream().write(seen.toByteArray());
    }

    private static void request(Socket client, Socket upstream, Fault fault, int limit, ByteArrayOutputStream seen) {
        try (upstream) {
            if (fault == Fault.DELAYED) TimeUnit.MILLISECONDS.sleep(DELAY_MS);
            var buffer = new byte[BUFFER];
            firstLine(client, upstream, seen);
            for (var read = client.getInputStream().read(buffer); read >= 0; read = client.getInputStream().read(buffer)) {
                if (fault == Fault.REQUEST_CUT && seen.size() + read > limit) {
                    upstream.getOutputStream().write(buffer, 0, Math.max(0, limit - seen.size()));
                    return;
                }
                seen.write(buffer, 0, read);
                pass(buffer, read, upstream, fault);
            }
        } catch (IOException e) {
            // as networks are
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(Socket upstream, Socket client, Fault fault, int limit) throws IOException {
        var buffer = new byte[BUFFER];
        for (var read = upstream.getInputStream().read(buffer); read >= 0; read = upstream.getInputStream().read(buffer)) {
            if (fault == Fault.REPLY_LOST) break;
            if (fault == Fault.REPLY_CUT) {
                client.getOutputStream().write(buffer, 0, Math.min(read, limit % Math.max(1, read)));
                break;
            }
            pass(buffer, read, client, fault);
            if (fault == Fault.REPLY_DOUBLED) pass(buffer, read, client, fault);
        }
        client.close();
    }

    private static void pass(byte[] bytes, int length, Socket to, Fault fault) throws IOException {
        var piece = fault == Fault.TRICKLED ? PIECE : length;
        for (var at = 0; at < length; at += piece) {
            to.getOutputStream().write(bytes, at, Math.min(piece, length - at));
            if (fault == Fault.TRICKLED) LockSupport.parkNanos(TRICKLE_NANOS);
        }
    }

    private void repeat(byte[] request) throws IOException {
        try (var again = connect()) {
            again.getOutputStream().write(request);
            again.getInputStream().readAllBytes();
        }
    }
}
