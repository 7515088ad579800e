package org.yimi.server.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A line to a mail server on this machine on which every byte that the client says is written down. */
public final class RecordedLine implements AutoCloseable {
    private final ServerSocket listening;
    private final int target;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    public RecordedLine(int target) throws IOException {
        this.target = target;
        listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::run);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** Everything so far, as bytes of Latin-1. */
    public synchronized String said() {
        return said.toString(StandardCharsets.ISO_8859_1);
    }

    private void run() {
        while (!listening.isClosed())
            try {
                var client = listening.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> copy(client, server, true));
                Thread.ofVirtual().start(() -> copy(server, client, false));
            } catch (IOException e) {
                return;
            }
    }

    private void copy(Socket from, Socket to, boolean recorded) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            var buffer = new byte[4096];
            for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (recorded) record(buffer, length);
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException e) {
            // the other side has hung up
        }
    }

    private synchronized void record(byte[] buffer, int length) {
        said.write(buffer, 0, length);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
