package org.yimi.server.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates are trusted. */
public record Trust(Set<X509Certificate> roots) {
    public Trust {
        roots = Set.copyOf(roots);
    }

    /** The authorities that Java knows; browsers and phones know about the same. */
    public static Trust everywhere() {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return new Trust(Stream.of(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()))
                    .collect(Collectors.toSet()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java's own list of authorities cannot be read", e);
        }
    }

    /** These, and the district's own. */
    public Trust and(Authorities own) {
        return new Trust(Stream.concat(roots.stream(), own.certificates().stream()).collect(Collectors.toSet()));
    }

    /** For whoever calls others. Only the chain is looked at: that the host's name is right, the caller has to ask for. */
    public SSLContext calling() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            var number = 0;
            for (var root : roots) store.setCertificateEntry("root-" + ++number, root);
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this Java cannot trust what it is given", e);
        }
    }

    /** Whether the chain as it is sent leads to one of them at that time. */
    public boolean reaches(Certified certified, Instant at) {
        try {
            var sent = certified.chain().stream().filter(one -> !roots.contains(one)).toList();
            var anchors = roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
            var parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            var path = CertificateFactory.getInstance("X.509").generateCertPath(sent);
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
