package org.yimi.server.collector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;

/**
 * One file of the web app.
 *
 * @param type for {@code Content-Type}
 */
record Asset(String type, Bytes bytes) {
    /** The office's pages have it too. */
    private static final String PALETTE = "/org/yimi/server/console/assets/palette.css";

    /** Everything that a phone keeps. A file that is not named here is not served. */
    static final List<String> NAMES = List.of(
            "index.html",
            "collect.css",
            "palette.css",
            "manifest.webmanifest",
            "icon-192.png",
            "icon-512.png",
            "sw.js",
            "main.js",
            "app.js",
            "camera.js",
            "decoder.js",
            "decoder-worker.js",
            "delivery.js",
            "done-screen.js",
            "nodes.js",
            "notice-screens.js",
            "optical.js",
            "prepare.js",
            "queue.js",
            "receipt-code.js",
            "receipt-screen.js",
            "ring.js",
            "scan-screen.js",
            "scanning.js",
            "stage.js",
            "start-cards.js",
            "start-screen.js",
            "still.js",
            "upload.js",
            "wake.js",
            "words.js",
            "qrcode-generator/qrcode.js",
            "zxing-wasm/share.js",
            "zxing-wasm/reader/index.js",
            "zxing-wasm/reader/zxing_reader.wasm");

    static Asset read(String name) {
        var file = name.equals("palette.css") ? PALETTE : name;
        try (var in = Asset.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("not part of this program: " + name);
            return new Asset(type(name), Bytes.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with another one in place of a mark. */
    Asset with(String mark, String text) {
        var filled = new String(bytes.array(), StandardCharsets.UTF_8).replace(mark, text);
        return new Asset(type, Bytes.of(filled.getBytes(StandardCharsets.UTF_8)));
    }

    /** Tells these bytes from any others. */
    String tag() {
        return Hash.of(bytes.array()).bytes().hex().substring(0, 32);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".html" -> "text/html; charset=utf-8";
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".png" -> "image/png";
            case ".wasm" -> "application/wasm";
            case ".webmanifest" -> "application/manifest+json";
            default -> throw new IllegalStateException("of no known type: " + name);
        };
    }
}
