package org.yimi.kiosk.network;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Bytes;

/**
 * Makes connections. Trusts whom the system trusts, and the authority in one file besides; a certificate has to be for
 * the host that was asked for. Never follows a redirect. Safe for all threads.
 */
public final class Network {
    private static final Logger log = LoggerFactory.getLogger(Network.class);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Path NO_FILE = Path.of("");
    private static final Bytes NOTHING = Bytes.of(new byte[0]);

    private final Path authorityFile;
    private final Proxies proxies;
    private Bytes pem = NOTHING;
    private @Nullable HttpClient client;

    /** @param authorityFile may be missing, come, change and go while the kiosk runs */
    public Network(Path authorityFile, Proxies proxies) {
        this.authorityFile = authorityFile;
        this.proxies = proxies;
    }

    /** Directly, and with the system's trust only. */
    public static Network plain() {
        return new Network(NO_FILE, Proxies.NONE);
    }

    /**
     * For the next contact: with the authority as its file is now. Not to be called before it is needed: the first call
     * reads every trusted certificate, and a child waits for the start screen.
     */
    public synchronized HttpClient client() {
        var now = Files.isRegularFile(authorityFile) ? present() : NOTHING;
        var known = client;
        if (known != null && now.equals(pem)) return known;
        pem = now;
        var builder = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(Redirect.NEVER)
                .proxy(proxies.selector())
                .sslContext(trusting(authorities(now)));
        proxies.authenticator().ifPresent(builder::authenticator);
        var made = builder.build();
        client = made;
        return made;
    }

    private Bytes present() {
        try {
            return Authority.bytes(authorityFile);
        } catch (Authority.NotOne e) {
            log.warn("{}", e.getMessage());
            return NOTHING;
        }
    }

    /** A file that cannot be used makes nobody trusted, and nobody less. */
    private List<X509Certificate> authorities(Bytes text) {
        if (text.length() == 0) return List.of();
        try {
            return Authority.parse(authorityFile, text).certificates();
        } catch (Authority.NotOne e) {
            log.warn("{}; only the system's authorities are trusted", e.getMessage());
            return List.of();
        }
    }

    private static SSLContext trusting(List<X509Certificate> more) {
        try {
            if (more.isEmpty()) return SSLContext.getDefault();
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var all = Stream.concat(systems(), more.stream()).toList();
            for (var at = 0; at < all.size(); at++) store.setCertificateEntry(String.valueOf(at), all.get(at));
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers(store).getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no trust store in memory", e);
        }
    }

    private static Stream<X509Certificate> systems() throws GeneralSecurityException {
        return Stream.of(managers(null).getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()));
    }

    /** @param store null: the system's */
    private static TrustManagerFactory managers(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
    }
}
