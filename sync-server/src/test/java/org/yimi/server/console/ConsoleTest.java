package org.yimi.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.cases.Suggestions;
import org.yimi.server.feed.Feed;
import org.yimi.server.http.Gate;
import org.yimi.server.http.WebServer;
import org.yimi.server.intake.Contents;
import org.yimi.server.intake.Refusals;
import org.yimi.server.notice.Notices;
import org.yimi.server.office.Accounts;
import org.yimi.server.office.Audit;
import org.yimi.server.office.District;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Logins;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.results.BallotDisclosure;
import org.yimi.server.results.Disclosure;
import org.yimi.server.results.Tallies;
import org.yimi.server.safeguard.Concerns;
import org.yimi.server.safeguard.Unseen;
import org.yimi.server.store.Database;

class ConsoleTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");

    @TempDir
    Path dir;

    private final SecureRandom random = new SecureRandom();
    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final HttpClient client = HttpClient.newHttpClient();
    private Database database;
    private WebServer server;
    private long site;
    private String cookie = "";

    @BeforeEach
    void start() {
        database = Database.open(dir.resolve("office.db"));
        var district = new District(new Wording("海州区", "Haizhou"), 1, 10);
        var orgs = new Orgs(database);
        var accounts = new Accounts(database);
        var audit = new Audit(database);
        database.change(tx -> {
            var county = orgs.addRoot(tx, OrgKind.COUNTY, district.name());
            site = orgs.add(tx, county, OrgKind.SCHOOL, new Wording("一小", "First"));
            accounts.add(tx, "admin", "right", Role.ADMINISTRATOR, county);
            accounts.add(tx, "analyst", "right", Role.ANALYST, county);
        });
        var gate = new Gate(new Logins(database, random), () -> NOW, false);
        var disclosure = new Disclosure(database, 10);
        var unseen = new Unseen(database, orgs, audit);
        var root = RootSecret.random(random).rootKey().verifyKey();
        var overview = new Overview(
                district,
                library,
                orgs,
                new Kiosks(database),
                new Refusals(database),
                new EnrolmentCodes(database, orgs),
                disclosure,
                unseen,
                audit,
                root,
                "http://office",
                random,
                () -> NOW);
        var ink = new InkDesk(district, library, orgs, unseen, new Contents(database), () -> NOW);
        var suggestions = new SuggestionDesk(
                district, library, orgs, new Suggestions(database, orgs, audit), unseen, new Contents(database), () -> NOW);
        var lane = new LaneDesk(
                library, orgs, new Concerns(database, orgs, audit), new Contents(database), new Notices(database),
                List.of(), () -> NOW);
        var ballots = new BallotDesk(
                district,
                new Ballots(
                        database, new Feed(database), audit, PrivateKeySet.first(random), new BallotDisclosure(10), () -> NOW));
        var console = new Console(
                district, library, accounts, audit, gate, overview, ink, suggestions, lane, ballots, disclosure, () -> NOW);
        server = WebServer.start("127.0.0.1", 0, console.problemPage(), List.of(console::routes));
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    @Test
    void withoutALoginThereIsOnlyTheLoginPage() throws Exception {
        var answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login");
        assertThat(get("/login").body()).contains("登录").doesNotContain("csrf");
        assertThat(get("/surveys/our-park/1").statusCode()).isEqualTo(302);
    }

    @Test
    void theLoginCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var answer = post("/login", Map.of("account", "admin", "password", "right"));

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void everyPageCarriesTheSecurityHeadersAndNoInlineScript() throws Exception {
        logIn("admin");
        for (var path : List.of("/", "/surveys/our-park/1", "/surveys/our-park/1/print", "/login", "/nothing")) {
            var answer = get(path);

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.body()).doesNotContain(" style=").doesNotContain("<script>").doesNotContain("onclick");
        }
    }

    @Test
    void afterThreeWrongPasswordsEvenTheRightOneHasToWaitAndThePageSaysSo() throws Exception {
        for (var i = 0; i < 3; i++)
            assertThat(post("/login", Map.of("account", "admin", "password", "wrong")).statusCode()).isEqualTo(401);

        var answer = post("/login", Map.of("account", "admin", "password", "right"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("请等 1 秒再试");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        logIn("admin");

        assertThat(post("/enrolment-codes", Map.of("site", Long.toString(site))).statusCode()).isEqualTo(403);
        assertThat(post("/logout", Map.of("csrf", "0".repeat(64))).statusCode()).isEqualTo(403);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorGetsACodeAndAnAnalystDoesNot() throws Exception {
        logIn("admin");
        var page = post("/enrolment-codes", Map.of("site", Long.toString(site), "csrf", csrf()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsPattern("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");

        logIn("analyst");
        assertThat(get("/").body()).doesNotContain("/enrolment-codes");
        assertThat(post("/enrolment-codes", Map.of("site", Long.toString(site), "csrf", csrf())).statusCode())
                .isEqualTo(403);
    }

    @Test
    void loggingOutEndsTheLoginAtTheServerToo() throws Exception {
        logIn("admin");

        post("/logout", Map.of("csrf", csrf()));

        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void smallNumbersReadFewerThanTenAndLargeOnesAreShown() throws Exception {
        logIn("admin");
        count(AgeBand.C, 1034);
        count(AgeBand.D, 20);
        count(AgeBand.B, 3);

        var chinese = get("/surveys/our-park/1").body();
        var english = get("/surveys/our-park/1?lang=en").body();

        assertThat(chinese).contains("少于 10").contains("1,034");
        assertThat(english).contains("fewer than 10").contains("1,034");
        assertThat(get("/").body()).contains("至少 ");
    }

    @Test
    void theDownloadHasWhatThePageShowsAndNoMore() throws Exception {
        logIn("analyst");
        count(AgeBand.C, 1034);
        count(AgeBand.D, 20);
        count(AgeBand.B, 3);

        var answer = get("/surveys/our-park/1/results.csv?sessions=all");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("our-park-1.csv");
        assertThat(answer.body())
                .startsWith("\uFEFF年龄段,问题,回答,人数\n")
                .contains("三、四年级,,,1034\n")
                .contains("一、二年级,,,\"少于 10\"\n")
                .doesNotContain(",3\n");
    }

    @Test
    void anAddressThatAsksForWhatThereIsNotGetsWhatThereIs() throws Exception {
        logIn("analyst");

        assertThat(get("/surveys/our-park/1?band=Z&sessions=none").statusCode()).isEqualTo(200);
        assertThat(get("/surveys/our-park/1?x=%3Cscript%3E%22&lang=en").body()).doesNotContain("<script");
        assertThat(get("/surveys/our-park/99").statusCode()).isEqualTo(404);
    }

    @Test
    void anEmptyDistrictSaysWhatToDo() throws Exception {
        logIn("admin");

        assertThat(get("/").body()).contains("还没有触摸屏").contains("登记码");
        assertThat(get("/?lang=en").body()).contains("No kiosk yet").contains("Haizhou");
        assertThat(get("/surveys/our-park/1").body()).contains("这个年龄段还没有至少 10 份答卷");
    }

    @Test
    void programsGetTheProblemAsJson() throws Exception {
        var answer = get("/api/v1/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
    }

    private void count(AgeBand band, int children) {
        var survey = library.survey("our-park", 1).orElseThrow();
        var tallies = new Tallies(database);
        database.change(tx -> {
            for (var i = 0; i < children; i++) {
                var interview = Interview.of(survey, band);
                while (interview.next().isPresent()) interview = interview.with(new Answer.DoesNotKnow());
                tallies.count(tx, site, new FinishedSession(
                        SessionId.random(random), "our-park", 1, band, HalfDay.parse("2026-03-01am"), false,
                        interview.given(), Set.of()), survey);
            }
        });
    }

    private void logIn(String account) throws Exception {
        var answer = post("/login", Map.of("account", account, "password", "right"));
        assertThat(answer.statusCode()).isEqualTo(302);
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private String csrf() throws Exception {
        var matcher = CSRF.matcher(get("/").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }
}
