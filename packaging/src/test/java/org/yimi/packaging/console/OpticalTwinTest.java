package org.yimi.packaging.console;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.content.optical.StillCode;
import org.yimi.content.optical.Transfer;
import org.yimi.server.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader of frames that phones will run, in the browser: the same vectors as the kiosk's, and the kiosk's own frames. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpticalTwinTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path GOLDEN =
            Path.of("../content/src/test/resources/org/yimi/content/optical/fixed-1.json");

    /** Texts in, what came of each of them out; a stream as hex. */
    private static final String READ = """
            const [source, texts] = arguments;
            return (async () => {
              const {Receiver} = await import(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})));
              const receiver = new Receiver();
              const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
              const taken = [];
              for (const text of texts) {
                const one = await receiver.take(text);
                taken.push(one.stream ? {...one, stream: hex(one.stream)} : one);
              }
              return JSON.stringify(taken);
            })();""";

    /** Digits of still codes in, their bytes as hex, or null. */
    private static final String READ_STILL = """
            const [source, texts] = arguments;
            return (async () => {
              const {readStill} = await import(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})));
              const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
              return JSON.stringify(texts.map(readStill).map(bytes => bytes && hex(bytes)));
            })();""";

    /** An empty one; but a browser computes hashes only on pages of a trustworthy address. */
    private HttpServer page;

    private Browser browser;
    private String source;

    @BeforeAll
    void start() throws IOException {
        page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        page.start();
        browser = Browser.at(URI.create("http://127.0.0.1:" + page.getAddress().getPort()));
        browser.open("/");
        source = script("optical.js");
    }

    private static String script(String name) throws IOException {
        try (var in = requireNonNull(Main.class.getResourceAsStream("collector/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    void stop() {
        browser.close();
        page.stop(0);
    }

    private List<JsonNode> read(List<String> texts) {
        return JSON.readTree(browser.run(READ, source, texts)).valueStream().toList();
    }

    private static List<String> kinds(List<JsonNode> taken) {
        return taken.stream().map(one -> one.path("kind").asString()).toList();
    }

    @Test
    void itReadsTheVectorsOfTheSpecification() {
        for (var golden : JSON.readTree(GOLDEN.toFile()).path("cases")) {
            var texts = golden.path("frames").valueStream().map(frame -> frame.path("text").asString()).toList();
            var blocks = golden.path("blocks").asInt();

            var taken = read(texts);

            var expected = IntStream.range(0, texts.size())
                    .mapToObj(i -> i + 1 < blocks ? "part" : i + 1 == blocks ? "whole" : "again")
                    .toList();
            assertThat(kinds(taken)).as(golden.path("name").asString()).isEqualTo(expected);
            if (blocks <= texts.size())
                assertThat(taken.get(blocks - 1).path("stream")).isEqualTo(golden.path("stream"));
        }
    }

    @Test
    void itMakesTheBundleOfWhateverFramesArriveAndPassesGarbageOver() {
        var random = new Random(11);
        var stream = new byte[60_000];
        random.nextBytes(stream);
        for (var preset : Preset.values()) {
            var transfer = Transfer.of(stream, preset);
            var texts = new ArrayList<String>();
            for (var seq = 0; texts.size() < transfer.blocks() + 6; seq++)
                if (random.nextInt(10) >= 3) texts.add(transfer.frame(seq).text());
            var garbage = Stream.of("", "YM1:", "YM1:ABC", "https://example.org/q#1", texts.getFirst().substring(1),
                            texts.getFirst().replace('A', 'B'), texts.getLast().substring(0, 200), texts.getLast() + "滑梯")
                    .toList();

            var taken = read(Stream.concat(garbage.stream(), texts.stream()).toList());

            assertThat(kinds(taken.subList(0, garbage.size()))).containsOnly("nothing");
            assertThat(taken.stream().filter(one -> one.has("stream")))
                    .singleElement()
                    .satisfies(whole -> assertThat(HexFormat.of().parseHex(whole.path("stream").asString()))
                            .isEqualTo(stream));
        }
    }

    @Test
    void itReadsStillCodesOfEveryLengthAndNoOthers() throws IOException {
        var random = new Random(5);
        var bundles = IntStream.rangeClosed(1, StillCode.MOST_BYTES)
                .mapToObj(length -> {
                    var bundle = new byte[length];
                    random.nextBytes(bundle);
                    return Bytes.of(bundle);
                })
                .toList();
        var garbage = List.of("", "0", "256", "65536", "1099511627776", "-01", " 01", "１２３", "0".repeat(192 * 13));
        var texts = Stream.concat(bundles.stream().map(StillCode::write), garbage.stream()).toList();

        var read = JSON.readTree(browser.run(READ_STILL, script("still.js"), texts)).valueStream().toList();

        assertThat(read.subList(0, bundles.size()))
                .extracting(JsonNode::asString)
                .isEqualTo(bundles.stream().map(Bytes::hex).toList());
        assertThat(read.subList(bundles.size(), texts.size())).hasSize(garbage.size()).allMatch(JsonNode::isNull);
    }
}
