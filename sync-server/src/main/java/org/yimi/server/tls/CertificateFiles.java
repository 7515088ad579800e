package org.yimi.server.tls;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import org.yimi.content.envelope.Bytes;

/**
 * Where certificate and key lie, as PEM.
 *
 * @param chain the server's certificate, then the one that signed it, and so on
 * @param key PKCS#8 without a password, EC or RSA
 */
public record CertificateFiles(Path chain, Path key) {
    /** @throws BadCertificate where they cannot be read, are damaged or do not belong together */
    public Certified read() {
        return contents().parsed();
    }

    /** @throws BadCertificate where they cannot be read */
    Contents contents() {
        return new Contents(this, Pem.bytes(chain), Pem.bytes(key));
    }

    /** Both files as they stood at one moment. */
    record Contents(CertificateFiles files, Bytes chainBytes, Bytes keyBytes) {
        Certified parsed() {
            var certificates = new Pem(files.chain, chainBytes.array()).certificates();
            var own = certificates.getFirst();
            var secret = new Pem(files.key, keyBytes.array()).key(own.getPublicKey().getAlgorithm());
            if (!belong(secret, own)) throw files.notBelonging(secret, certificates);
            for (var at = 1; at < certificates.size(); at++)
                if (!Certified.signs(certificates.get(at), certificates.get(at - 1)))
                    throw new BadCertificate(files.chain, "is in wrong order: certificate " + (at + 1)
                            + " has not signed the one before it; the server's own stands first, its issuer after it");
            return new Certified(certificates, secret);
        }
    }

    private BadCertificate notBelonging(PrivateKey secret, List<X509Certificate> certificates) {
        if (certificates.stream().anyMatch(one -> belong(secret, one)))
            return new BadCertificate(chain, "is in wrong order: the server's own certificate has to stand first");
        return new BadCertificate(key, "does not belong to the certificate in " + chain);
    }

    private static boolean belong(PrivateKey secret, X509Certificate certificate) {
        var proof = "yimi".getBytes(StandardCharsets.US_ASCII);
        try {
            var signature = Signature.getInstance(algorithm(secret));
            signature.initSign(secret);
            signature.update(proof);
            var signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(proof);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String algorithm(PrivateKey secret) {
        return switch (secret.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            case String other -> other;
        };
    }
}
