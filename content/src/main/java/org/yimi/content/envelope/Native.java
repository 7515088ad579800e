package org.yimi.content.envelope;

import com.google.crypto.tink.signature.internal.Ed25519SignJce;
import java.security.Security;
import org.conscrypt.Conscrypt;

/**
 * Gives Tink BoringSSL's curves where the machine can load them (Linux on x86-64 and arm64): five to forty times as
 * fast as Java's. Elsewhere Tink does the same in Java. Registered behind all other providers, so that nothing but
 * Tink, which asks for it by name, uses it.
 */
final class Native {
    private static final boolean AVAILABLE = load();

    private Native() {}

    /** Whether Tink has it from now on. The first call loads it, some tens of milliseconds. */
    static boolean available() {
        return AVAILABLE;
    }

    private static boolean load() {
        try {
            Security.addProvider(Conscrypt.newProvider());
            return Ed25519SignJce.isSupported();
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }
}
