package org.yimi.server.tls;

import java.nio.file.Path;

/** A certificate or key cannot be used; the message names the file, the reason and what to do. */
public final class BadCertificate extends RuntimeException {
    BadCertificate(Path file, String reason) {
        super(file + ": " + reason);
    }
}
