package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.SyncReply;
import org.yimi.kiosk.network.Network;

/** Speaks HTTP with an office's server. Blocking; every call ends within about a minute. Safe for all threads. */
public final class OfficeClient {
    private static final Duration REQUEST = Duration.ofSeconds(60);
    private static final long MOST_ANSWER_BYTES = 256 * 1024;

    private final Network network;

    /** Directly, trusting whom the system trusts. */
    public OfficeClient() {
        this(Network.plain());
    }

    public OfficeClient(Network network) {
        this.network = network;
    }

    /** Sends a bundle and reads the answer; never throws for what the network does. */
    public Upload send(URI server, Bytes bundle) {
        return switch (answer(post(server.resolve("/api/v1/bundles"), bundle.array()))) {
            case Answered.Body(var bytes) -> accepted(bytes.array());
            case Answered.Rejected(var code) -> new Upload.Rejected(code);
            case Answered.Unreachable(var how, var why, var notBefore) -> new Upload.Unreachable(how, why, notBefore);
        };
    }

    private static Upload accepted(byte[] bytes) {
        try {
            return new Upload.Accepted(SyncReply.parse(bytes));
        } catch (Refused e) {
            return new Upload.Unreachable(Reached.SIGN_IN, "something else answered in the office's place", Duration.ZERO);
        }
    }

    /** Asks for what comes after the cursor; never throws for what the network does. */
    public FeedAnswer feed(Identity identity, FeedCursor cursor) {
        var request = request(identity.server().resolve("/api/v1/feed?after=" + cursor))
                .header("Authorization", "Bearer " + identity.bearer().hex())
                .GET()
                .build();
        return switch (answer(request)) {
            case Answered.Body(var bytes) -> handed(bytes.array());
            case Answered.Rejected(var code) -> new FeedAnswer.Rejected(code);
            case Answered.Unreachable(_, var why, _) -> new FeedAnswer.Unreachable(why);
        };
    }

    private static FeedAnswer handed(byte[] bytes) {
        try {
            return new FeedAnswer.Handed(FeedPage.parse(bytes));
        } catch (Refused e) {
            return new FeedAnswer.Unreachable("something else answered in the office's place");
        }
    }

    /** The whole answer, whoever wrote it. */
    Answered answer(HttpRequest request) {
        try {
            return Answered.of(send(request));
        } catch (IOException e) {
            return Answered.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answered.Unreachable(Reached.NO, "interrupted");
        }
    }

    HttpRequest get(URI address) {
        return request(address).GET().build();
    }

    HttpRequest post(URI address, byte[] body) {
        return request(address)
                .header("Content-Type", "application/cbor")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** The request's own timeout ends with the headers; this one covers the body as well. */
    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = network.client().sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_ANSWER_BYTES));
        try {
            return answer.get(REQUEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer in " + REQUEST.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e.getCause());
        }
    }

    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(REQUEST);
    }
}
