package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yimi.content.envelope.Bytes;

/**
 * What came back over the network. Anything can stand in an office's place: a page to sign in, a proxy, another server.
 * Only what names the types that an office writes may be an office's; whether it is, its signature says.
 */
sealed interface Answered {
    Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z0-9-]{1,40})\"");

    /** Perhaps the office's; its signature has to say so. */
    record Body(Bytes bytes) implements Answered {}

    /** In an office's form, with a stable code. */
    record Rejected(String code) implements Answered {}

    /**
     * @param why for the log
     * @param notBefore how long whoever answered asks to wait; zero where it does not
     */
    record Unreachable(Reached how, String why, Duration notBefore) implements Answered {
        Unreachable(Reached how, String why) {
            this(how, why, Duration.ZERO);
        }
    }

    static Answered of(HttpResponse<byte[]> response) {
        var status = response.statusCode();
        var type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (status == 200)
            return type.isEmpty() || type.startsWith("application/cbor")
                    ? new Body(Bytes.of(response.body()))
                    : new Unreachable(Reached.SIGN_IN, "answered " + status + " with " + type);
        var code = code(response);
        if (status == 407) return new Unreachable(Reached.PROXY, "the proxy wants another name and password");
        if (status == 511 || (code.isEmpty() && status < 500)) return new Unreachable(Reached.SIGN_IN, "answered " + status);
        if (status >= 500) return new Unreachable(Reached.NO, "answered " + status, RetryAfter.of(response));
        return new Rejected(code);
    }

    static Unreachable of(IOException failure) {
        return untrusted(failure)
                ? new Unreachable(Reached.UNTRUSTED, "certificate: " + failure.getMessage())
                : new Unreachable(Reached.NO, failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    /** The stable code in an error that an office wrote; empty where something else wrote it. */
    static String code(HttpResponse<byte[]> response) {
        var type = response.headers().firstValue("Content-Type").orElse("application/json");
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) return "";
        var found = CODE.matcher(new String(response.body(), StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : "";
    }

    /** Whether the other side's certificate was the reason, and not a line that was cut. */
    private static boolean untrusted(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof CertificateException) return true;
        return false;
    }
}
