package org.yimi.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yimi.content.envelope.Enrolment;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.ScanCode;
import org.yimi.server.http.Problem;
import org.yimi.server.intake.Intake.NotTaken;
import org.yimi.server.intake.Intake;
import tools.jackson.databind.json.JsonMapper;

/**
 * What kiosks, and the phones that carry for them, ask for: {@code POST /api/v1/bundles}, {@code GET /api/v1/keyset},
 * {@code POST /api/v1/enrol}, {@code POST /api/v1/renew}, {@code GET /api/v1/feed?after=1.12} with the kiosk's bearer. Bodies
 * are CBOR as {@code org.yimi.content.envelope}
 * writes it; errors are JSON with a stable {@code code}. Who accepts JSON for a bundle gets
 * <code>{"kiosk": "0123456789abcdef", "receipt": "R1…"}</code>, the receipt as a kiosk's scanner types it.
 */
public final class KioskRoutes {
    private static final String CBOR = "application/cbor";
    private static final String JSON = "application/json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Intake intake;
    private final EnrolmentDesk enrolment;
    private final FeedDesk feed;

    public KioskRoutes(Intake intake, EnrolmentDesk enrolment, FeedDesk feed) {
        this.intake = intake;
        this.enrolment = enrolment;
        this.feed = feed;
    }

    public void register(RoutesConfig routes) {
        routes.post("/api/v1/bundles", this::take);
        routes.get("/api/v1/keyset", ctx -> reply(ctx, () -> enrolment.keySet().array()));
        routes.post(
                "/api/v1/enrol",
                ctx -> reply(ctx, () -> enrolment
                        .grant(Enrolment.Request.parse(ctx.bodyAsBytes()))
                        .bytes()));
        routes.post(
                "/api/v1/renew",
                ctx -> reply(ctx, () -> enrolment
                        .renew(Enrolment.Renewal.parse(ctx.bodyAsBytes()))
                        .array()));
        routes.get("/api/v1/feed", ctx -> reply(ctx, () -> feed.after(
                        Optional.ofNullable(ctx.header("Authorization")).orElse(""),
                        FeedCursor.parse(Optional.ofNullable(ctx.queryParam("after")).orElse("")))
                .bytes()));
    }

    private void take(Context ctx) {
        if (Optional.ofNullable(ctx.header("Accept")).orElse("").contains(JSON))
            reply(ctx, JSON, () -> forPhone(intake.receive(ctx.bodyAsBytes())));
        else reply(ctx, () -> intake.receive(ctx.bodyAsBytes()).reply().bytes());
    }

    private static byte[] forPhone(Intake.Answer answer) {
        return MAPPER.writeValueAsBytes(Map.of(
                "kiosk", answer.kiosk().toString(), "receipt", ScanCode.RECEIPT.write(answer.receipt())));
    }

    private static void reply(Context ctx, Supplier<byte[]> body) {
        reply(ctx, CBOR, body);
    }

    private static void reply(Context ctx, String type, Supplier<byte[]> body) {
        try {
            ctx.contentType(type).result(body.get());
        } catch (Refused e) {
            throw new Problem(status(e.code()), e.code().text(), String.valueOf(e.getMessage()));
        } catch (NotTaken e) {
            throw new Problem(temporary(e.code()) ? 503 : 403, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static boolean temporary(String code) {
        return code.equals("busy") || code.equals("restored");
    }

    private static int status(Refused.Code code) {
        return switch (code) {
            case OVERSIZED, INFLATES_TOO_FAR -> 413;
            case BAD_SIGNATURE -> 403;
            case TRUNCATED,
                    CORRUPTED,
                    MALFORMED,
                    UNKNOWN_FORMAT,
                    UNKNOWN_SUITE,
                    RETIRED_KEY,
                    UNKNOWN_DICTIONARY,
                    CANNOT_OPEN ->
                400;
        };
    }
}
