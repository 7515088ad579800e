package org.yimi.server.tls;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A server's certificates and the key that belongs to them.
 *
 * @param chain its own first, each signed by the next
 */
public record Certified(List<X509Certificate> chain, PrivateKey key) {
    private static final int DNS = 2;
    private static final int IP = 7;

    public Certified {
        chain = List.copyOf(chain);
    }

    /** The server's. */
    public X509Certificate own() {
        return chain.getFirst();
    }

    /** The one furthest from the server: its issuer, or the root; its own where it stands alone. */
    public X509Certificate last() {
        return chain.getLast();
    }

    /** How long the whole chain still holds; negative where a part is over. */
    public Duration holds(Instant now) {
        return chain.stream()
                .map(one -> Duration.between(now, one.getNotAfter().toInstant()))
                .min(Duration::compareTo)
                .orElseThrow();
    }

    /** Whether its time has not begun. */
    public boolean early(Instant now) {
        return chain.stream().anyMatch(one -> one.getNotBefore().toInstant().isAfter(now));
    }

    /** The hosts it was issued for: names, {@code *.} names, addresses. */
    public List<String> names() {
        return Stream.concat(named(DNS), named(IP)).toList();
    }

    /** @param host as in an address, IPv6 with or without brackets */
    public boolean fits(String host) {
        var wanted = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
        return named(DNS).anyMatch(name -> sameName(name, wanted)) || named(IP).anyMatch(ip -> sameAddress(ip, wanted));
    }

    /** Whether nobody but itself has signed the last one: then it is a root. */
    public boolean endsInRoot() {
        return signs(last(), last());
    }

    static boolean signs(X509Certificate issuer, X509Certificate issued) {
        try {
            issued.verify(issuer.getPublicKey());
            return issued.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** A star stands for one label, as browsers read it. */
    private static boolean sameName(String name, String host) {
        if (!name.startsWith("*.")) return name.equals(host);
        var dot = host.indexOf('.');
        return dot > 0 && host.substring(dot).equals(name.substring(1));
    }

    private static boolean sameAddress(String address, String host) {
        try {
            return InetAddress.ofLiteral(address).equals(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Stream<String> named(int kind) {
        try {
            Collection<List<?>> names = own().getSubjectAlternativeNames();
            if (names == null) return Stream.of();
            return names.stream()
                    .filter(name -> name.getFirst().equals(kind))
                    .map(name -> String.valueOf(name.getLast()).toLowerCase(Locale.ROOT));
        } catch (CertificateParsingException e) {
            return Stream.of();
        }
    }
}
