package org.yimi.server.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimi.server.http.WebServer;

class CollectorRoutesTest {
    private static final Path FILES = Path.of("src/main/resources/org/yimi/server/collector");

    private final HttpClient http = HttpClient.newHttpClient();
    private final WebServer server = WebServer.start("127.0.0.1", 0, (_, _) -> {}, List.of(new Collector()::routes));

    @AfterEach
    void stop() {
        server.close();
        http.close();
    }

    @Test
    void whatLiesInTheFolderIsWhatAPhoneKeeps() throws Exception {
        try (var files = Files.walk(FILES)) {
            var own = files.filter(Files::isRegularFile).map(file -> FILES.relativize(file).toString());
            assertThat(Stream.concat(own, Stream.of("palette.css"))).containsExactlyInAnyOrderElementsOf(Asset.NAMES);
        }
    }

    @Test
    void theServiceWorkerNamesEveryFileAndEachOfThemIsThere() throws Exception {
        var script = get("/collect/sw.js");

        var files = script.body().replaceAll("(?s).*const FILES = '([^']*)'.*", "$1").split(" ");
        assertThat(files).hasSize(Asset.NAMES.size() - 1).contains("/collect", "/collect/optical.js");
        assertThat(script.headers().firstValue("Service-Worker-Allowed")).contains("/");
        assertThat(script.body()).containsPattern("const VERSION = '[0-9a-f]{16}'").doesNotContain("@");
        for (var file : files) assertThat(get(file).statusCode()).as(file).isEqualTo(200);
    }

    @Test
    void pagesWorkerAndFilesMayUseTheCameraAndADecoderButNothingOfAnotherHost() throws Exception {
        for (var path : List.of("/collect", "/q", "/collect/main.js", "/collect/decoder-worker.js")) {
            var answer = get(path);

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'")
                    .doesNotContain("'unsafe-", "http");
            assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow()).contains("camera=(self)");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        }
    }

    @Test
    void everythingElseKeepsItsHeaders() throws Exception {
        var answer = get("/nothing");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).doesNotContain("wasm");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aFileThatThePhoneHasIsNotSentAgain() throws Exception {
        var tag = get("/collect/main.js").headers().firstValue("ETag").orElseThrow();

        var again = get("/collect/main.js", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(get("/collect/app.js", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void noPageOrStyleHoldsAScriptOrTheAddressOfAnotherHost() throws Exception {
        var page = get("/collect").body();

        assertThat(page).doesNotContain("<script>", " style=", " onclick", "http:", "https:");
        for (var name : Asset.NAMES.stream().filter(name -> name.matches("[a-z-]+\\.(js|css|html)")).toList())
            assertThat(Stream.of(get(name.equals("index.html") ? "/q" : "/collect/" + name).body().split("\n")))
                    .as(name)
                    .noneMatch(line -> line.matches(".*['\"(]https?://[a-z].*") && !line.contains("www.w3.org"));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
