package org.yimi.server;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.server.http.ProblemPage;
import org.yimi.server.http.WebServer;
import org.yimi.server.tls.CertificateFiles;
import org.yimi.server.tls.Certified;
import org.yimi.server.tls.Tls;
import picocli.CommandLine.Option;

/** {@code --tls-cert} and {@code --tls-key}, the same in every command. */
final class TlsOption {
    private static final Logger log = LoggerFactory.getLogger(TlsOption.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description = "certificate chain as PEM, the server's own first: speaks HTTPS; taken anew when it changes")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "its private key as PEM (PKCS#8, EC or RSA)")
    private @Nullable Path key;

    /** @throws IllegalArgumentException where only one of both is given */
    Optional<CertificateFiles> files() {
        if (certificate == null && key == null) return Optional.empty();
        if (certificate == null || key == null)
            throw new IllegalArgumentException("--tls-cert and --tls-key belong together: give both or neither");
        return Optional.of(new CertificateFiles(certificate, key));
    }

    /** @throws org.yimi.server.tls.BadCertificate where they cannot be used */
    Listening listening(InstantSource clock) {
        return files().<Listening>map(files -> new Listening.ByHttps(files.read(), new Tls(files, clock, LOOKS_EVERY)))
                .orElseGet(Listening.ByHttp::new);
    }

    /** How a server listens. */
    sealed interface Listening extends AutoCloseable {
        String scheme();

        WebServer start(String host, int port, ProblemPage page, List<Consumer<RoutesConfig>> groups);

        /** Puts into the log what will go wrong for those who come by this address. */
        void warn(String url, Instant now);

        @Override
        void close();

        record ByHttp() implements Listening {
            @Override
            public String scheme() {
                return "http";
            }

            @Override
            public WebServer start(String host, int port, ProblemPage page, List<Consumer<RoutesConfig>> groups) {
                return WebServer.start(host, port, page, groups);
            }

            @Override
            public void warn(String url, Instant now) {}

            @Override
            public void close() {}
        }

        /** @param certified as it was when the server started */
        record ByHttps(Certified certified, Tls tls) implements Listening {
            @Override
            public String scheme() {
                return "https";
            }

            @Override
            public WebServer start(String host, int port, ProblemPage page, List<Consumer<RoutesConfig>> groups) {
                return WebServer.start(host, port, tls, page, groups);
            }

            @Override
            public void warn(String url, Instant now) {
                var host = Objects.requireNonNullElse(URI.create(url).getHost(), "");
                if (!certified.fits(host))
                    log.warn("the certificate is for {}, not for {}: kiosks and browsers that come by {} will refuse it;"
                            + " --public-url says how they come", certified.names(), host, url);
                if (certified.holds(now).isNegative())
                    log.warn("the certificate is expired: kiosks and browsers refuse it until it is renewed");
                if (certified.early(now)) log.warn("the certificate does not hold yet: is this machine's clock right?");
            }

            @Override
            public void close() {
                tls.close();
            }
        }
    }
}
