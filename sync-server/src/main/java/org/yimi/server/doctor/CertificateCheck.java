package org.yimi.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yimi.server.tls.BadCertificate;
import org.yimi.server.tls.CertificateFiles;
import org.yimi.server.tls.Certified;
import org.yimi.server.tls.Trust;

/** Whether kiosks, browsers and phones will take the server's certificate. */
final class CertificateCheck {
    private static final Duration SOON = Duration.ofDays(21);
    private static final String WITHOUT = "without it carry by USB; kiosks, the console and the scanners work as they are";

    private final Trust trust;
    private final String host;
    private final Instant now;

    /** @param host under which the server is reached; empty where nobody said */
    CertificateCheck(Trust trust, String host, Instant now) {
        this.trust = trust;
        this.host = host;
        this.now = now;
    }

    /** @param inFront whether something in front of this server speaks HTTPS */
    static List<Finding> none(boolean inFront) {
        return List.of(inFront
                ? Finding.look("tls", "HTTPS is spoken in front of this server, its certificate was not looked at",
                        "give it with --tls-cert and --tls-key to have it looked at")
                : Finding.look("phones", "this server speaks HTTP only; phones need HTTPS with a publicly trusted certificate"
                        + " for the collector (camera, service worker)", "give --tls-cert and --tls-key to serve; " + WITHOUT));
    }

    List<Finding> findings(CertificateFiles files) throws IOException {
        try {
            var certified = files.read();
            var found = new ArrayList<Finding>();
            found.add(key(files.key()));
            found.add(days(certified));
            found.add(names(certified));
            found.add(chain(certified, files.chain()));
            found.add(phones(certified));
            return found;
        } catch (BadCertificate e) {
            return List.of(Finding.bad("tls", String.valueOf(e.getMessage()), "serve does not start with it; one that"
                    + " runs goes on with the certificate it has"));
        }
    }

    private static Finding key(Path key) throws IOException {
        var anybody = Files.getPosixFilePermissions(key.toRealPath()).stream()
                .anyMatch(mode -> mode.name().startsWith("OTHERS"));
        return anybody
                ? Finding.bad("tls-key", key + " belongs to the certificate and can be read by anybody", "chmod o= " + key)
                : Finding.ok("tls-key", key + " belongs to the certificate");
    }

    private Finding days(Certified certified) {
        var left = certified.holds(now);
        var todo = "renew it (certbot renew); serve takes the new files by itself";
        if (certified.early(now)) return Finding.bad("tls-days", "the certificate does not hold yet", "set the clock right");
        if (left.isNegative()) return Finding.bad("tls-days", "the certificate is over since " + -left.toDays() + " days", todo);
        var says = "the certificate holds " + left.toDays() + " more days";
        return left.compareTo(SOON) < 0 ? Finding.look("tls-days", says, todo) : Finding.ok("tls-days", says);
    }

    private Finding names(Certified certified) {
        var names = "the certificate is for " + String.join(", ", certified.names());
        if (host.isEmpty())
            return Finding.look("tls-names", names, "give --public-url to have it compared with how kiosks come");
        return certified.fits(host)
                ? Finding.ok("tls-names", names)
                : Finding.bad("tls-names", names + ", not for " + host, "have one issued for " + host + ", or change --public-url");
    }

    private Finding chain(Certified certified, Path file) {
        if (trust.reaches(certified, within(certified)) || certified.endsInRoot())
            return Finding.ok("tls-chain", "the chain is complete: " + certified.chain().size() + " certificates");
        return Finding.look("tls-chain", file + " ends below " + certified.last().getIssuerX500Principal().getName()
                + ", which nobody knows by itself", "of a public authority: use the file with the whole chain"
                + " (fullchain.pem); of the district's own: kiosks need that one as ca.pem");
    }

    private Finding phones(Certified certified) {
        if (trust.reaches(certified, within(certified)))
            return Finding.ok("phones", "the certificate is publicly trusted: phones can collect, kiosks need no ca.pem");
        return Finding.look("phones", "the certificate is not publicly trusted: phones refuse the collector (camera,"
                + " service worker)", "get a publicly trusted one, for example from Let's Encrypt; " + WITHOUT
                + ", if each kiosk has the district's authority as ca.pem");
    }

    /** Whether it is over is said apart. */
    private Instant within(Certified certified) {
        return certified.holds(now).isNegative() ? certified.own().getNotBefore().toInstant().plusSeconds(1) : now;
    }
}
