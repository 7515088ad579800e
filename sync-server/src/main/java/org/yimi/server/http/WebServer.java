package org.yimi.server.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.server.office.Denied;
import org.yimi.server.tls.Tls;
import tools.jackson.databind.json.JsonMapper;

/** The listening server. Requests run on platform threads, because they read the database. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long MOST_REQUEST_BYTES = 512 * 1024;
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final String TRY_AGAIN_AFTER_SECONDS = "30";

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts and returns once requests are answered.
     *
     * @param port 0 takes a free one
     * @param groups registered in this order
     * @throws CannotListen where the port cannot be had
     */
    public static WebServer start(String host, int port, ProblemPage page, List<Consumer<RoutesConfig>> groups) {
        return start(host, port, _ -> {}, page, groups);
    }

    /** As the other, by HTTPS only. Closing it leaves {@code tls} open. */
    public static WebServer start(
            String host, int port, Tls tls, ProblemPage page, List<Consumer<RoutesConfig>> groups) {
        return start(host, port, config -> secure(config, host, port, tls), page, groups);
    }

    private static WebServer start(
            String host,
            int port,
            Consumer<JavalinConfig> listening,
            ProblemPage page,
            List<Consumer<RoutesConfig>> groups) {
        var javalin = Javalin.create(config -> {
            configure(config);
            listening.accept(config);
            config.routes.before(SecurityHeaders.USUAL::write);
            config.routes.before(ctx -> {
                if (!isAsset(ctx)) ctx.header("Cache-Control", "no-store");
            });
            groups.forEach(group -> group.accept(config.routes));
            translate(config.routes, page);
        });
        try {
            return new WebServer(javalin.start(host, port));
        } catch (JavalinBindException e) {
            throw new CannotListen(host, port, e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Lets requests under way finish. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = false;
        config.http.maxRequestSize = MOST_REQUEST_BYTES;
        assets(config, "/assets", "/org/yimi/server/console/assets", 300);
        assets(config, "/webjars", "/META-INF/resources/webjars", 31_536_000);
    }

    /** A client that finds another name in the certificate goes away by itself, so the host asked for is not compared. */
    private static void secure(JavalinConfig config, String host, int port, Tls tls) {
        config.jetty.addConnector((server, http) -> {
            var https = new HttpConfiguration(http);
            https.addCustomizer(new SecureRequestCustomizer(false));
            var connector = new ServerConnector(server, tls.factory(), new HttpConnectionFactory(https));
            connector.setHost(host);
            connector.setPort(port);
            return connector;
        });
    }

    private static void assets(JavalinConfig config, String path, String folder, int maxAgeSeconds) {
        config.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = folder;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "max-age=" + maxAgeSeconds);
        });
    }

    private static void translate(RoutesConfig routes, ProblemPage page) {
        routes.exception(Problem.class, (problem, ctx) -> answer(ctx, problem, page));
        routes.exception(Denied.class, (denied, ctx) -> answer(ctx, problem(denied), page));
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, problem(e.getStatus()), page));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            answer(ctx, new Problem(500, "internal", "something went wrong here; the log says what"), page);
        });
    }

    private static Problem problem(Denied denied) {
        var code = denied.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new Problem(409, code, String.valueOf(denied.getMessage()));
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 404 -> new Problem(status, "not-found", "there is nothing at this address");
            case 405 -> new Problem(status, "method-not-allowed", "this address does not take that kind of request");
            case 413 -> new Problem(status, "oversized", "more than " + MOST_REQUEST_BYTES + " bytes");
            default -> new Problem(status, "http-" + status, "the request is not understood");
        };
    }

    private static void answer(Context ctx, Problem problem, ProblemPage page) {
        ctx.status(problem.status());
        if (problem.status() == UNAUTHORIZED) ctx.header("WWW-Authenticate", "Bearer");
        if (problem.status() == UNAVAILABLE) ctx.header("Retry-After", TRY_AGAIN_AFTER_SECONDS);
        if (ctx.path().startsWith("/api/"))
            ctx.contentType("application/json")
                    .result(JSON.writeValueAsBytes(Map.of("code", problem.code(), "message", problem.message())));
        else page.render(ctx, problem);
    }

    private static boolean isAsset(Context ctx) {
        return ctx.path().startsWith("/assets/") || ctx.path().startsWith("/webjars/");
    }
}
