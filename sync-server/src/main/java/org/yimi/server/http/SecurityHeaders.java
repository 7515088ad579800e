package org.yimi.server.http;

import io.javalin.http.Context;
import java.util.Map;

/** What a browser may do with an answer. */
public enum SecurityHeaders {
    /** Nothing but show it. */
    USUAL(
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'",
            "camera=(), microphone=(), geolocation=()"),
    /** Also read the camera's pictures, by a decoder of our own in WebAssembly beside the page. */
    CAMERA(
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "camera=(self), microphone=(), geolocation=()");

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final String content;
    private final String permissions;

    SecurityHeaders(String content, String permissions) {
        this.content = content;
        this.permissions = permissions;
    }

    /** In place of those that were written before. */
    public void write(Context ctx) {
        ALWAYS.forEach(ctx::header);
        ctx.header("Content-Security-Policy", content);
        ctx.header("Permissions-Policy", permissions);
    }
}
