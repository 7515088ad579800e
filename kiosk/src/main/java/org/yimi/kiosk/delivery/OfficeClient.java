package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.SyncReply;

/** Speaks HTTP with the office's server. Blocking; every call ends within about a minute. */
public final class OfficeClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration REQUEST = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z0-9-]{1,40})\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI server;

    public OfficeClient(URI server) {
        this.server = server;
    }

    /** Sends a bundle and reads the answer; never throws for what the network does. */
    public Upload send(Bytes bundle) {
        try {
            var response = post("/api/v1/bundles", bundle.array());
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

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(String path, byte[] body) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/cbor")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    /** The stable code in an error that the office wrote; empty where something else wrote it. */
    static String code(HttpResponse<byte[]> response) {
        var found = CODE.matcher(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(REQUEST);
    }
}
