package org.yimi.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.yimi.server.office.Account;
import org.yimi.server.office.Logins;
import org.yimi.server.office.Logins.Login;

/**
 * Lets only who is logged in to the console's pages, and refuses everything that another site's page sends. What lies
 * under {@code /api/} authenticates itself; what phones collect with is anybody's.
 */
public final class Gate {
    /** Where to log in. */
    public static final String LOGIN = "/login";

    private static final List<String> OPEN = List.of("/api/", "/assets/", "/webjars/", "/collect/");
    private static final List<String> OPEN_PAGES = List.of("/collect", "/q");
    private static final String COOKIE = "yimi-login";
    private static final String ATTRIBUTE = "login";
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    private final Logins logins;
    private final InstantSource clock;
    private final boolean secureCookie;

    /** @param secureCookie the console is reached by https */
    public Gate(Logins logins, InstantSource clock, boolean secureCookie) {
        this.logins = logins;
        this.clock = clock;
        this.secureCookie = secureCookie;
    }

    /** To be registered before the pages it guards. */
    public void guard(RoutesConfig routes) {
        routes.before(ctx -> {
            if (OPEN_PAGES.contains(ctx.path()) || OPEN.stream().anyMatch(ctx.path()::startsWith)) return;
            Languages.remember(ctx);
            refuseForeignPost(ctx);
            var login = Optional.ofNullable(ctx.cookie(COOKIE)).flatMap(token -> logins.find(token, clock.instant()));
            login.ifPresent(known -> ctx.attribute(ATTRIBUTE, known));
            if (ctx.path().equals(LOGIN)) return;
            if (login.isEmpty()) {
                ctx.redirect(LOGIN);
                ctx.skipRemainingHandlers();
            } else if (ctx.method().equals(HandlerType.POST)) {
                refuseWithoutToken(ctx, login.get());
            }
        });
    }

    /** @throws IllegalStateException on a page that is not behind the gate */
    public static Login login(Context ctx) {
        return find(ctx).orElseThrow(() -> new IllegalStateException("not behind the gate: " + ctx.path()));
    }

    public static Optional<Login> find(Context ctx) {
        return Optional.ofNullable(ctx.attribute(ATTRIBUTE));
    }

    public void enter(Context ctx, Account account) {
        ctx.cookie(cookie(logins.begin(account, clock.instant()), UNTIL_THE_BROWSER_CLOSES));
    }

    public void leave(Context ctx) {
        Optional.ofNullable(ctx.cookie(COOKIE)).ifPresent(logins::end);
        ctx.cookie(cookie("", 0));
    }

    private Cookie cookie(String token, int maxAgeSeconds) {
        return new Cookie(COOKIE, token, "/", maxAgeSeconds, secureCookie, true, null, SameSite.STRICT);
    }

    /** Browsers say where a form came from; this also guards the login form, which has no token yet. */
    private static void refuseForeignPost(Context ctx) {
        var from = Optional.ofNullable(ctx.header("Sec-Fetch-Site")).orElse("same-origin");
        var origin = Optional.ofNullable(ctx.header("Origin")).orElse("");
        var foreign = (!from.equals("same-origin") && !from.equals("none"))
                || (!origin.isEmpty() && !origin.replaceFirst("^https?://", "").equals(ctx.header("Host")));
        if (ctx.method().equals(HandlerType.POST) && foreign)
            throw new Problem(403, "foreign-form", "the form was sent from another site");
    }

    private static void refuseWithoutToken(Context ctx, Login login) {
        var sent = Optional.ofNullable(ctx.formParam("csrf")).orElse("");
        if (!MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), login.csrf().getBytes(StandardCharsets.UTF_8)))
            throw new Problem(403, "csrf", "the form is too old: go back, load the page again and repeat");
    }
}
