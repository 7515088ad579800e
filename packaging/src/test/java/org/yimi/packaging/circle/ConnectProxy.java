package org.yimi.packaging.circle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A school's proxy: wants a name and a password, opens tunnels, and finds every host at one port of this machine. */
final class ConnectProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int port;
    private final String expected;
    private final List<String> opened = new CopyOnWriteArrayList<>();

    /** @param port where every host is found */
    ConnectProxy(int port, String userAndPassword) throws IOException {
        this.port = port;
        this.expected = "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("proxy").start(this::accept);
    }

    int listensOn() {
        return door.getLocalPort();
    }

    /** The hosts to which a tunnel was opened. */
    List<String> opened() {
        return List.copyOf(opened);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            // until a request ends the client says no more: nothing of the tunnel is swallowed
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII), 1);
            for (var first = in.readLine(); first != null; first = in.readLine()) {
                var allowed = false;
                for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine())
                    allowed |= line.equalsIgnoreCase("Proxy-Authorization: " + expected);
                if (allowed && first.startsWith("CONNECT ")) {
                    tunnel(client, first.split(" ", -1)[1]);
                    return;
                }
                say(client, "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"school\"\r\nContent-Length: 0\r\n\r\n");
            }
        } catch (IOException e) {
            // as networks are
        }
    }

    private void tunnel(Socket client, String host) throws IOException {
        try (var server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            opened.add(host);
            say(client, "HTTP/1.1 200 Open\r\n\r\n");
            var up = Thread.ofVirtual().start(() -> pass(client, server));
            pass(server, client);
            up.interrupt();
        }
    }

    private static void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one of both is done
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
