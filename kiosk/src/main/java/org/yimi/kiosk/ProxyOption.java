package org.yimi.kiosk;

import java.util.Map;
import org.yimi.kiosk.network.Proxies;
import picocli.CommandLine.Option;

/** {@code --proxy}, the same in every command that reaches the office. */
final class ProxyOption {
    private final Map<String, String> environment;

    @Option(
            names = "--proxy",
            paramLabel = "URL",
            description = "Proxy to the office, as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT. Without it the "
                    + "environment says: https_proxy, http_proxy, no_proxy.")
    private String proxy = "";

    ProxyOption(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws IllegalArgumentException where a value cannot be used; the message does not repeat it */
    Proxies proxies() {
        return Proxies.of(proxy, environment);
    }
}
