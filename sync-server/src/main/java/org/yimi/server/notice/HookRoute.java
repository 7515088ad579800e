package org.yimi.server.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notices to a program of the district: a POST of a small JSON. {@code X-Yimi-Signature} is the HMAC-SHA256 of
 * {@code X-Yimi-Time}, a point and the body, with the secret that both know; whoever refuses old times refuses repeats.
 */
final class HookRoute implements Route {
    private static final Logger log = LoggerFactory.getLogger(HookRoute.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HMAC = "HmacSHA256";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final URI address;
    private final URI escalation;
    private final SSLContext tls;
    private final Secret secret;

    /**
     * @param escalation where escalations go
     * @param tls whom it trusts to be those hosts
     */
    HookRoute(URI address, URI escalation, SSLContext tls, Secret secret) {
        this.address = address;
        this.escalation = escalation;
        this.tls = tls;
        this.secret = secret;
    }

    /** What is posted. */
    record Body(String notice, String kind, String console) {}

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public Set<String> hosts() {
        return Stream.of(address, escalation).map(URI::getHost).collect(Collectors.toSet());
    }

    @Override
    public Outcome send(Notice notice) {
        var to = notice.kind() == Kind.ESCALATION ? escalation : address;
        var outcome = post(to, notice);
        if (outcome != Outcome.SENT) log.warn("a notice by webhook to {} was not taken: {}", to.getHost(), outcome.code());
        return outcome;
    }

    private Outcome post(URI to, Notice notice) {
        var body = JSON.writeValueAsBytes(
                new Body("yimi-safeguarding", notice.kind().code(), notice.console().toString()));
        var time = Long.toString(notice.at().getEpochSecond());
        var request = HttpRequest.newBuilder(to)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "yimi")
                .header("X-Yimi-Time", time)
                .header("X-Yimi-Signature", "sha256=" + signature(time, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try (var client = HttpClient.newBuilder().sslContext(tls).connectTimeout(PATIENCE).build()) {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) return Outcome.SENT;
            return status == UNAUTHORIZED || status == FORBIDDEN ? Outcome.LOGIN_REFUSED : Outcome.REFUSED;
        } catch (SSLException e) {
            return Outcome.NOT_SECURE;
        } catch (IOException e) {
            return Outcome.UNREACHABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.UNREACHABLE;
        }
    }

    private String signature(String time, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + HMAC, e);
        }
    }
}
