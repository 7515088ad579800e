package org.yimi.kiosk.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.yimi.content.envelope.Bytes;

/**
 * A district's own certificate authority: one that no system knows by itself.
 *
 * @param pem as it stood in its file
 */
public record Authority(Bytes pem, List<X509Certificate> certificates) {
    /** Its file's name in a kiosk's data folder. */
    public static final String FILE = "ca.pem";

    private static final long MOST_BYTES = 256 * 1024;

    /** The file holds no certificate of an authority; the message says what is needed. */
    public static final class NotOne extends RuntimeException {
        NotOne(Path file, String reason) {
            super(file + " " + reason);
        }
    }

    /** @throws NotOne where the file cannot be read, or holds anything else than authorities' certificates */
    public static Authority read(Path file) {
        return parse(file, bytes(file));
    }

    static Authority parse(Path file, Bytes pem) {
        try {
            var all = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem.array())).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (all.isEmpty()) throw new NotOne(file, "holds no certificate: a PEM file is needed, from the district's IT");
            for (var one : all)
                if (!isAuthority(one))
                    throw new NotOne(file, "holds the certificate of " + one.getSubjectX500Principal().getName()
                            + ", which is no authority: the one is needed that has signed the office's");
            return new Authority(pem, all);
        } catch (CertificateException e) {
            throw new NotOne(file, "is damaged, or no certificate in PEM");
        }
    }

    /** @throws NotOne where none of them holds at that time */
    public void mustHold(Path file, Instant now) {
        if (certificates.stream().noneMatch(one -> one.getNotAfter().toInstant().isAfter(now)))
            throw new NotOne(file, "is over: ask the district's IT for the present one");
    }

    /** Puts it into a kiosk's data folder, whole or not at all. */
    public void writeInto(Path folder) throws IOException {
        var beside = folder.resolve(FILE + ".new");
        Files.write(
                beside,
                pem.array(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    static Bytes bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) throw new NotOne(file, "is too long for a certificate");
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new NotOne(file, "cannot be read");
        }
    }

    private static boolean isAuthority(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        var signs = 5;
        return certificate.getBasicConstraints() >= 0 && (usage == null || usage[signs]);
    }
}
