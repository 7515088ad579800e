package org.yimi.packaging.console;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.optical.Frame;
import org.yimi.content.optical.Receiver.Taken;
import org.yimi.content.optical.Receiver;
import org.yimi.server.Main;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a camera reads, the phone's receiver stands it, stays small, and says the same of it as its twin in Java. */
class StrangeFramesTwinTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCHES = 50;
    private static final int BATCH = 2_000;
    private static final long MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_BLOCKS = 512;

    /** From now on every buffer is counted, those of copies too, and what one text takes of them. */
    private static final String BEGIN = """
            const [source] = arguments;
            window.taken = window.largest = window.most = 0;
            const count = bytes => {
              taken += bytes;
              largest = Math.max(largest, bytes);
            };
            const Buffers = ArrayBuffer;
            window.ArrayBuffer = class extends Buffers {
              constructor(...from) {
                super(...from);
                count(this.byteLength);
              }
            };
            window.Uint8Array = class extends Uint8Array {
              constructor(...from) {
                super(...from);
                if (!(from[0] instanceof Buffers)) count(this.byteLength);
              }
            };
            return (async () => {
              const {Receiver} = await import(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})));
              const receiver = new Receiver();
              window.take = async text => {
                taken = 0;
                const {stream, ...told} = await receiver.take(text);
                most = Math.max(most, taken);
                if (stream) {
                  const hash = new DataView(await crypto.subtle.digest('SHA-256', stream));
                  told.hash = [0, 8, 16, 24].map(at => hash.getBigUint64(at).toString(16).padStart(16, '0')).join('');
                }
                return Object.values(told).join(' ');
              };
            })();""";

    /** A batch of texts from this address; what came of each. */
    private static final String TAKE = """
            return (async () => {
              const taken = [];
              for (const text of await (await fetch('/texts')).json())
                taken.push(await take(text));
              return JSON.stringify(taken);
            })();""";

    private final Random random = new Random(6);
    private final Receiver twin = new Receiver();
    private List<String> batch = List.of();

    /** Gives the texts out; a browser computes hashes only on pages of a trustworthy address. */
    private HttpServer page;

    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page.createContext("/", exchange -> answer(exchange, new byte[0]));
        page.createContext("/texts", exchange -> answer(exchange, JSON.writeValueAsBytes(batch)));
        page.start();
        browser = Browser.at(URI.create("http://127.0.0.1:" + page.getAddress().getPort()));
        browser.open("/");
        try (var in = requireNonNull(Main.class.getResourceAsStream("collector/optical.js"))) {
            browser.run(BEGIN, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void stop() {
        browser.close();
        page.stop(0);
    }

    private List<String> taken(List<String> texts) {
        batch = texts;
        return JSON.readTree(browser.run(TAKE)).valueStream().map(one -> one.asString()).toList();
    }

    private String told(String text) {
        return switch (twin.take(text)) {
            case Taken.Nothing _ -> "nothing";
            case Taken.Part(var id, var known, var needed, var fresh) ->
                "part " + Integer.toUnsignedString(id) + " " + known + " " + needed + " " + fresh;
            case Taken.Whole(var id, var stream) ->
                "whole " + Integer.toUnsignedString(id) + " " + Hash.of(stream.array()).bytes().hex();
            case Taken.Again(var id) -> "again " + Integer.toUnsignedString(id);
        };
    }

    private void bothTake(List<String> texts) {
        assertThat(taken(texts)).isEqualTo(texts.stream().map(this::told).toList());
    }

    private long measured(String name) {
        return Long.parseLong(browser.run("return " + name + ";"));
    }

    @Test
    void amongAHundredThousandStrangeTextsARightTransferCompletesAndBothReceiversSayTheSameOfEach() {
        var stream = new byte[Bundle.MOST_BYTES];
        random.nextBytes(stream);
        var texts = new StrangeTexts(6, stream, Receiver.MOST_TRANSFERS - 1);
        var told = new ArrayList<String>();

        for (var i = 0; i < BATCHES; i++) {
            var some = texts.next(BATCH);
            var taken = taken(some);
            assertThat(taken).as("batch " + i).isEqualTo(some.stream().map(this::told).toList());
            told.addAll(taken);
        }

        assertThat(told.stream().filter(one -> one.startsWith("whole")))
                .singleElement()
                .asString()
                .endsWith(Hash.of(stream).bytes().hex());
        assertThat(told.stream().map(one -> one.substring(0, one.concat(" ").indexOf(' '))).distinct())
                .containsExactlyInAnyOrder("nothing", "part", "whole", "again");
        assertThat(measured("most")).isBetween((long) Bundle.MOST_BYTES, MOST_BYTES);
        assertThat(measured("largest")).isBetween((long) Bundle.MOST_BYTES, MOST_BYTES);
    }

    @Test
    void ofMoreTransfersThanAreKeptBothForgetTheSame() {
        var texts = new StrangeTexts(9, new byte[1_000], 2 * Receiver.MOST_TRANSFERS);

        bothTake(texts.next(3 * BATCH));
    }

    @Test
    void theLargestTransfersThatThereCanBeAreHeldInFourMebibytes() {
        taken(List.of());
        var before = browser.heapBytes();

        // but for the last frame of each, so that none becomes whole
        for (var i = 0; i < Receiver.MOST_TRANSFERS; i++) {
            var id = random.nextInt();
            bothTake(IntStream.range(MOST_BLOCKS, 2 * MOST_BLOCKS - 1)
                    .mapToObj(seq -> {
                        var block = new byte[Bundle.MOST_BYTES / MOST_BLOCKS];
                        random.nextBytes(block);
                        return new Frame(id, Bundle.MOST_BYTES, seq, Bytes.of(block)).text();
                    })
                    .toList());
        }

        // else nothing was filled, or measured
        assertThat(browser.heapBytes() - before)
                .isBetween((long) Receiver.MOST_TRANSFERS * Bundle.MOST_BYTES, MOST_BYTES);
    }
}
