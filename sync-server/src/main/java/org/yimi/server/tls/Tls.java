package org.yimi.server.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.server.tls.CertificateFiles.Contents;

/**
 * What a listening server shows as its certificate. Looks at the files again and again: a new pair that fits is used for
 * new connections, those that stand go on; one that does not is told in the log, and the old one stays in use.
 */
public final class Tls implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Tls.class);

    private final CertificateFiles files;
    private final InstantSource clock;
    private final SslContextFactory.Server factory = new SslContextFactory.Server();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("certificate").factory());
    private Contents settled;
    private Contents last;
    private String told = "";

    /**
     * @param every how often the files are looked at
     * @throws BadCertificate where they cannot be used now
     */
    public Tls(CertificateFiles files, InstantSource clock, Duration every) {
        this.files = files;
        this.clock = clock;
        this.settled = files.contents();
        this.last = settled;
        use(factory, settled.parsed());
        factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        var _ = looking.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** For the connector that listens. */
    public SslContextFactory.Server factory() {
        return factory;
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    /** Two looks in a row must see the same, for a renewal writes one file after the other. */
    private void look() {
        try {
            var now = files.contents();
            var still = now.equals(last);
            last = now;
            if (!still || now.equals(settled)) return;
            settled = now;
            told = "";
            var renewed = now.parsed();
            if (renewed.holds(clock.instant()).isNegative()) throw new BadCertificate(files.chain(), "is expired already");
            factory.reload(changed -> use((SslContextFactory.Server) changed, renewed));
            log.info("took the certificate in {}, it holds until {}", files.chain(), renewed.own().getNotAfter().toInstant());
        } catch (BadCertificate e) {
            tell(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            log.error("a new certificate cannot be used, the old one stays in use", e);
        }
    }

    /** Once for each reason, although files that are gone stay gone at every look. */
    private void tell(String reason) {
        if (!reason.equals(told)) log.warn("a new certificate is refused, the old one stays in use: {}", reason);
        told = reason;
    }

    private static void use(SslContextFactory.Server factory, Certified certified) {
        try {
            var none = new char[0];
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, none);
            store.setKeyEntry("server", certified.key(), none, certified.chain().toArray(Certificate[]::new));
            factory.setKeyStore(store);
            factory.setKeyStorePassword("");
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no key store in memory", e);
        }
    }
}
