package org.yimi.server.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Puts TLS in front of a mail server on this machine: from the first byte, or after STARTTLS. */
final class SecuredLine implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final SSLContext tls;
    private final boolean afterStart;
    private final int target;

    /** @param afterStart whether it waits for STARTTLS */
    SecuredLine(int target, SSLContext tls, boolean afterStart) throws IOException {
        this.target = target;
        this.tls = tls;
        this.afterStart = afterStart;
        Thread.ofVirtual().start(this::run);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void run() {
        while (!listening.isClosed())
            try {
                var client = listening.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
    }

    private void serve(Socket client) {
        try (client; var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            if (afterStart) {
                start(client);
                // the client was greeted already
                line(server.getInputStream());
            }
            var secured = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true);
            secured.setUseClientMode(false);
            secured.startHandshake();
            Thread.ofVirtual().start(() -> copy(secured, server));
            copy(server, secured);
        } catch (IOException e) {
            // the other side has hung up, or does not trust this one
        }
    }

    private static void start(Socket client) throws IOException {
        say(client, "220 ready");
        line(client.getInputStream());
        say(client, "250-localhost\r\n250 STARTTLS");
        line(client.getInputStream());
        say(client, "220 go ahead");
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void line(InputStream in) throws IOException {
        for (var next = in.read(); next >= 0 && next != '\n'; ) next = in.read();
    }

    private static void copy(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // the other side has hung up
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
