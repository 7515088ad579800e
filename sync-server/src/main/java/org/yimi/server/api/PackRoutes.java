package org.yimi.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.server.feed.PublishedPacks;
import org.yimi.server.http.Problem;
import org.yimi.server.office.Kiosks;

/**
 * {@code GET /api/v1/packs/{sha256}} with the kiosk's bearer: the archive of a published pack, whole or, by
 * {@code Range}, a part of it. A file's name is the hash of its bytes, so what was begun can always be gone on with.
 */
public final class PackRoutes {
    private final PublishedPacks packs;
    private final Kiosks kiosks;

    public PackRoutes(PublishedPacks packs, Kiosks kiosks) {
        this.packs = packs;
        this.kiosks = kiosks;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/v1/packs/{sha256}", this::hand);
    }

    private void hand(Context ctx) {
        if (FeedDesk.bearer(header(ctx, "Authorization")).flatMap(kiosks::ofBearer).isEmpty())
            throw new Problem(401, "no-such-bearer", "only enrolled kiosks are handed packs");
        var name = ctx.pathParam("sha256");
        var file = hash(name).flatMap(packs::archive)
                .orElseThrow(() -> new Problem(404, "no-such-pack", "no pack of this hash was published here"));
        try {
            hand(ctx, file, "\"" + name + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hand(Context ctx, Path file, String tag) throws IOException {
        var size = Files.size(file);
        var condition = header(ctx, "If-Range");
        var range = condition.isEmpty() || condition.equals(tag) ? header(ctx, "Range") : "";
        ctx.header("ETag", tag).header("Accept-Ranges", "bytes").disableCompression();
        switch (ByteRange.of(range, size)) {
            case ByteRange.Whole() -> send(ctx, file, 0, size);
            case ByteRange.Part part -> {
                ctx.status(206).header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
                send(ctx, file, part.first(), part.length());
            }
            case ByteRange.Outside() -> {
                ctx.header("Content-Range", "bytes */" + size);
                throw new Problem(416, "outside", "the file has " + size + " bytes");
            }
        }
    }

    private static void send(Context ctx, Path file, long first, long length) throws IOException {
        ctx.contentType("application/octet-stream").result(new FilePart(file, first, length));
        ctx.res().setContentLengthLong(length);
    }

    private static Optional<Hash> hash(String name) {
        try {
            return Optional.of(new Hash(Bytes.ofHex(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String header(Context ctx, String name) {
        return Optional.ofNullable(ctx.header(name)).orElse("");
    }
}
