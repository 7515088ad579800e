package org.yimi.kiosk.network;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * One proxy.
 *
 * @param user empty where it asks for none
 */
record Via(String host, int port, String user, String password) {
    private static final int MOST_PORT = 65_535;

    /**
     * @param value as {@code http://user:password@proxy.example:3128}
     * @param from where it was written, for the refusal, which never repeats the value: it may hold a password
     * @throws IllegalArgumentException with reason
     */
    static Via parse(String value, String from) {
        try {
            var uri = new URI(value);
            if (!"http".equalsIgnoreCase(uri.getScheme())) throw refused(from, "has to begin with http://");
            var host = uri.getHost();
            if (host == null) throw refused(from, "names no host");
            if (uri.getPort() < 1 || uri.getPort() > MOST_PORT) throw refused(from, "names no port from 1 to 65535");
            var rest = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?") + (uri.getRawFragment() == null ? "" : "#");
            if (!rest.isEmpty() && !rest.equals("/")) throw refused(from, "has something after the port");
            var who = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
            var colon = who.indexOf(':');
            if (!who.isEmpty() && colon < 1) throw refused(from, "names a user without a password");
            return who.isEmpty()
                    ? new Via(host, uri.getPort(), "", "")
                    : new Via(host, uri.getPort(), decoded(who.substring(0, colon)), decoded(who.substring(colon + 1)));
        } catch (URISyntaxException e) {
            throw refused(from, "is no address");
        }
    }

    /** Looked up now: the name may move. */
    Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port));
    }

    @Override
    public String toString() {
        return "http://" + (user.isEmpty() ? "" : "***@") + host + ":" + port;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException refused(String from, String reason) {
        return new IllegalArgumentException(from + " " + reason + ": write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT"
                + " (signs like @ in a password as %40)");
    }
}
