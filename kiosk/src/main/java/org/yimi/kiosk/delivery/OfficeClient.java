package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.SyncReply;

/** Speaks HTTP with an office's server. Blocking; every call ends within about a minute. Safe for all threads. */
public final class OfficeClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration REQUEST = Duration.ofSeconds(60);
    private static final long MOST_ANSWER_BYTES = 256 * 1024;
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z0-9-]{1,40})\"");

    private @Nullable HttpClient http;

    /** Sends a bundle and reads the answer; never throws for what the network does. */
    public Upload send(URI server, Bytes bundle) {
        try {
            var response = post(server.resolve("/api/v1/bundles"), bundle.array());
            if (response.statusCode() == 200) return new Upload.Accepted(SyncReply.parse(response.body()));
            var code = code(response);
            if (response.statusCode() >= 500 || code.isEmpty())
                return new Upload.Unreachable("answered " + response.statusCode());
            return new Upload.Rejected(code);
        } catch (Refused e) {
            return new Upload.Unreachable("something else answered in the office's place");
        } catch (IOException e) {
            return new Upload.Unreachable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Upload.Unreachable("interrupted");
        }
    }

    /** Asks for what comes after the cursor; never throws for what the network does. */
    public FeedAnswer feed(Identity identity, FeedCursor cursor) {
        try {
            var response = send(request(identity.server().resolve("/api/v1/feed?after=" + cursor))
                    .header("Authorization", "Bearer " + identity.bearer().hex())
                    .GET()
                    .build());
            if (response.statusCode() == 200) return new FeedAnswer.Handed(FeedPage.parse(response.body()));
            var code = code(response);
            if (response.statusCode() >= 500 || code.isEmpty())
                return new FeedAnswer.Unreachable("answered " + response.statusCode());
            return new FeedAnswer.Rejected(code);
        } catch (Refused e) {
            return new FeedAnswer.Unreachable("something else answered in the office's place");
        } catch (IOException e) {
            return new FeedAnswer.Unreachable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new FeedAnswer.Unreachable("interrupted");
        }
    }

    HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        return send(request(address).GET().build());
    }

    HttpResponse<byte[]> post(URI address, byte[] body) throws IOException, InterruptedException {
        var request = request(address)
                .header("Content-Type", "application/cbor")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return send(request);
    }

    /** The request's own timeout ends with the headers; this one covers the body as well. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http().sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_ANSWER_BYTES));
        try {
            return answer.get(REQUEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer in " + REQUEST.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    /** Not before it is needed: it reads every trusted certificate, and a child waits for the start screen. */
    private synchronized HttpClient http() {
        var client = http;
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
            http = client;
        }
        return client;
    }

    /** The stable code in an error that the office wrote; empty where something else wrote it. */
    static String code(HttpResponse<byte[]> response) {
        var found = CODE.matcher(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : "";
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(REQUEST);
    }
}
