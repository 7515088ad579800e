package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.yimi.packaging.circle.Traces.Artefact;
import org.yimi.server.office.Accounts;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;

/** The console as one account gets it, by its links alone. */
final class ServedPages implements AutoCloseable {
    private static final String PASSWORD = "right password";
    private static final List<String> DOORS =
            List.of("/", "/ballots", "/suggestions", "/suggestions/print", "/unseen", "/safeguarding", "/audit", "/collect");
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"([^\"#]+)\"");
    /** Neither says anything of what came in. */
    private static final Pattern ALWAYS_THE_SAME = Pattern.compile("/(webjars|assets)/.*|.*/pictures/.*|.*[?&]lang=.*");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI office;
    private final String account;

    private ServedPages(URI office, String account) {
        this.office = office;
        this.account = account;
    }

    /** One account for each role. */
    static void addAccounts(TestServer office) {
        try (var database = office.database()) {
            var accounts = new Accounts(database);
            var orgs = new Orgs(database);
            database.change(tx -> {
                for (var role : Role.values()) accounts.add(tx, role.name(), PASSWORD, role, orgs.root(tx).id());
            });
        }
    }

    static ServedPages of(TestServer office, Role role) throws IOException, InterruptedException {
        var pages = new ServedPages(office.address(), role.name());
        var answer = pages.post("/login", "account=" + role.name() + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as("log in").isEqualTo(302);
        return pages;
    }

    /** Every page and file that a link leads to, in both languages. */
    List<Artefact> all() throws IOException, InterruptedException {
        var pages = new ArrayList<Artefact>();
        for (var language : List.of("zh-CN", "en")) {
            get("/?lang=" + language);
            var seen = new LinkedHashSet<>(DOORS);
            var due = new ArrayDeque<>(DOORS);
            while (!due.isEmpty()) {
                var path = due.poll();
                var answer = get(path);
                pages.add(Artefact.of(account + " " + language + " " + path, answer.body()));
                for (var link : links(path, answer)) if (seen.add(link)) due.add(link);
            }
        }
        return pages;
    }

    /** The page of the ballots, in both languages. */
    List<Artefact> boards() throws IOException, InterruptedException {
        var boards = new ArrayList<Artefact>();
        for (var language : List.of("zh-CN", "en")) {
            get("/?lang=" + language);
            boards.add(Artefact.of(account + " " + language + " /ballots", get("/ballots").body()));
        }
        return boards;
    }

    /** What a page says, without the token that is another each time. */
    String says(String path) throws IOException, InterruptedException {
        return CSRF.matcher(text(get(path))).replaceAll("");
    }

    /** Presses the button that counts a ballot. */
    String counts(String ballot) throws IOException, InterruptedException {
        var csrf = CSRF.matcher(text(get("/ballots")));
        assertThat(csrf.find()).isTrue();
        return text(post("/ballots/" + ballot + "/count", "csrf=" + csrf.group(1)));
    }

    private List<String> links(String path, HttpResponse<byte[]> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) return List.of();
        return LINK.matcher(text(answer))
                .results()
                .map(found -> office.resolve(path).resolve(found.group(1).replace("&amp;", "&")))
                .filter(uri -> office.getAuthority().equals(uri.getAuthority()))
                .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                .filter(link -> !ALWAYS_THE_SAME.matcher(link).matches())
                .toList();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(office.resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String path, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(office.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
