package org.yimi.kiosk.network;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which address is reached through which proxy. What lies on this machine is never. */
public final class Proxies {
    /** Everything is reached directly. */
    public static final Proxies NONE = new Proxies(Optional.empty(), Optional.empty(), List.of());

    private final Optional<Via> https;
    private final Optional<Via> http;
    private final List<String> direct;

    private Proxies(Optional<Via> https, Optional<Via> http, List<String> direct) {
        this.https = https;
        this.http = http;
        this.direct = direct;
    }

    /**
     * @param option of the command line, for both kinds of address; empty: the environment says
     * @param environment {@code https_proxy}, {@code http_proxy}, {@code no_proxy}; those in capitals where these are missing
     * @throws IllegalArgumentException where a value cannot be used; the message never repeats it
     */
    public static Proxies of(String option, Map<String, String> environment) {
        var direct = Arrays.stream(variable("no_proxy", environment).split(",", -1))
                .map(host -> host.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
                .filter(host -> !host.isEmpty())
                .toList();
        if (!option.isEmpty()) {
            var via = Optional.of(Via.parse(option, "--proxy"));
            return new Proxies(via, via, direct);
        }
        return new Proxies(via("https_proxy", environment), via("http_proxy", environment), direct);
    }

    private static Optional<Via> via(String name, Map<String, String> environment) {
        var value = variable(name, environment);
        return value.isEmpty() ? Optional.empty() : Optional.of(Via.parse(value, name));
    }

    private static String variable(String name, Map<String, String> environment) {
        var capitals = environment.getOrDefault(name.toUpperCase(Locale.ROOT), "");
        return environment.getOrDefault(name, capitals).strip();
    }

    Optional<Via> to(URI address) {
        var host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        if (onThisMachine(host) || direct.stream().anyMatch(except -> covers(except, host, address.getPort())))
            return Optional.empty();
        return "https".equalsIgnoreCase(address.getScheme()) ? https : http;
    }

    /** A name covers those below it; a star covers all. */
    private static boolean covers(String except, String host, int port) {
        if (except.equals("*") || except.equals(host + ":" + port)) return true;
        var bare = host.replaceAll("^\\[|]$", "");
        return bare.equals(except) || host.equals(except) || host.endsWith("." + except);
    }

    private static boolean onThisMachine(String host) {
        if (host.equals("localhost")) return true;
        try {
            return InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                return List.of(to(address).map(Via::proxy).orElse(Proxy.NO_PROXY));
            }

            @Override
            public void connectFailed(URI address, SocketAddress at, IOException failure) {
                // who asked is told
            }
        };
    }

    /**
     * Says a password to the proxy that it belongs to and to nobody else. Empty where there is none to say: a client that
     * has one wants every 401 to name a scheme.
     */
    Optional<Authenticator> authenticator() {
        if (Stream.of(https, http).flatMap(Optional::stream).allMatch(via -> via.user().isEmpty())) return Optional.empty();
        return Optional.of(new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                if (getRequestorType() != RequestorType.PROXY) return null;
                return Stream.of(https, http)
                        .flatMap(Optional::stream)
                        .filter(via -> !via.user().isEmpty())
                        .filter(via -> via.host().equalsIgnoreCase(getRequestingHost()) && via.port() == getRequestingPort())
                        .findFirst()
                        .map(via -> new PasswordAuthentication(via.user(), via.password().toCharArray()))
                        .orElse(null);
            }
        });
    }

    /** Without passwords. */
    @Override
    public String toString() {
        return "https " + https.map(Via::toString).orElse("directly") + ", http " + http.map(Via::toString).orElse("directly");
    }
}
