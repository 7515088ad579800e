package org.yimi.server.http;

/** The port is taken or not allowed; the message says what to do. */
public final class CannotListen extends RuntimeException {
    CannotListen(String host, int port, Throwable cause) {
        super("cannot listen on " + host + " port " + port + ": it is in use or not allowed; choose another with --port",
                cause);
    }
}
