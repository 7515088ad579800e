package org.yimi.server.collector;

import static java.util.stream.Collectors.joining;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yimi.content.envelope.Hash;
import org.yimi.server.http.SecurityHeaders;

/**
 * The pages {@code /collect} and {@code /q} and what they consist of. A phone keeps all of it, and fetches all of it anew
 * once a byte of it differs: the service worker names the version, which is a hash.
 */
public final class Collector {
    private static final String PAGE = "index.html";
    private static final List<String> PATHS = List.of("/collect", "/q");
    private static final String SERVICE_WORKER = "sw.js";

    public void routes(RoutesConfig routes) {
        for (var name : Asset.NAMES) {
            var asset = name.equals(SERVICE_WORKER) ? serviceWorker() : Asset.read(name);
            var tag = '"' + asset.tag() + '"';
            for (var path : name.equals(PAGE) ? PATHS : List.of(path(name))) routes.get(path, ctx -> send(ctx, asset, tag));
        }
    }

    private static void send(Context ctx, Asset asset, String tag) {
        SecurityHeaders.CAMERA.write(ctx);
        ctx.header("Cache-Control", "no-cache").header("ETag", tag);
        // of all scripts this one decides about pages outside its folder
        if (ctx.path().equals(path(SERVICE_WORKER))) ctx.header("Service-Worker-Allowed", "/");
        if (tag.equals(ctx.header("If-None-Match"))) ctx.status(304);
        else ctx.contentType(asset.type()).result(asset.bytes().array());
    }

    private static Asset serviceWorker() {
        var files = Asset.NAMES.stream()
                .filter(name -> !name.equals(SERVICE_WORKER))
                .map(Collector::path)
                .collect(joining(" "));
        return Asset.read(SERVICE_WORKER).with("@version@", version()).with("@files@", files);
    }

    private static String version() {
        var tags = Asset.NAMES.stream()
                .map(name -> name + " " + Asset.read(name).tag())
                .collect(joining("\n"));
        return Hash.of(tags.getBytes(StandardCharsets.UTF_8)).bytes().hex().substring(0, 16);
    }

    private static String path(String name) {
        return name.equals(PAGE) ? PATHS.getFirst() : "/collect/" + name;
    }
}
