package org.yimi.server.tls;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;

/** A district's own certificate authorities: ones that Java does not know. Empty where it has none. */
public record Authorities(List<X509Certificate> certificates) {
    public static final Authorities NONE = new Authorities(List.of());

    /** Of the uses that a certificate may name, in their order there. */
    private static final int SIGNS_CERTIFICATES = 5;

    public Authorities {
        certificates = List.copyOf(certificates);
    }

    /** @throws BadCertificate where the PEM file cannot be read, or holds anything else than authorities' certificates */
    public static Authorities read(Path file) {
        var all = new Pem(file, Pem.bytes(file).array()).certificates();
        for (var one : all)
            if (!isAuthority(one))
                throw new BadCertificate(file, "holds the certificate of " + name(one)
                        + ", which is no authority: the one is needed that has signed it");
        return new Authorities(all);
    }

    /** As it stands in it: {@code CN=District}. */
    public static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    private static boolean isAuthority(X509Certificate certificate) {
        var uses = certificate.getKeyUsage();
        return certificate.getBasicConstraints() >= 0 && (uses == null || uses[SIGNS_CERTIFICATES]);
    }
}
