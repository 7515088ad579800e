package org.yimi.server.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * Who takes mail from this server.
 *
 * @param tls whom it trusts to be that host
 * @param user empty where it wants no login
 */
record MailServer(String host, int port, Security security, SSLContext tls, String user, Secret password) {

    /** How the line is secured before anything is said on it. */
    enum Security {
        /** From the first byte, usually on port 465. */
        TLS("smtps"),
        /** After the greeting, usually on port 587; else nothing is sent. */
        STARTTLS("smtp"),
        /** Not at all: only to a program on this machine. */
        NONE("smtp");

        private final String protocol;

        Security(String protocol) {
            this.protocol = protocol;
        }

        String protocol() {
            return protocol;
        }

        static Optional<Security> named(String name) {
            return Stream.of(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }
}
