package org.yimi.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.server.InkChildren;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.feed.Feed;
import org.yimi.server.http.Gate;
import org.yimi.server.http.WebServer;
import org.yimi.server.intake.Contents;
import org.yimi.server.intake.Refusals;
import org.yimi.server.intake.TestOffice;
import org.yimi.server.notice.Notices;
import org.yimi.server.office.Accounts;
import org.yimi.server.office.Audit;
import org.yimi.server.office.District;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.Logins;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.results.BallotDisclosure;
import org.yimi.server.results.Disclosure;

/** Who gets what children drew, wrote and suggested, over HTTP. */
class InkOverHttpTest {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");
    private static final Pattern ITEM = Pattern.compile("data-item=\"([0-9a-f]{32})\"");
    private static final String GALLERY = "/surveys/my-place/1/gallery/one-thing-more";

    @TempDir
    Path dir;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private TestOffice office;
    private WebServer server;

    @BeforeEach
    void start() {
        log.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        office = new TestOffice(dir);
        var database = office.database;
        var orgs = new Orgs(database);
        var accounts = new Accounts(database);
        var audit = new Audit(database);
        var district = new District(new Wording("海州区", "Haizhou"), 1, 10);
        database.change(tx -> {
            for (var role : Role.values()) accounts.add(tx, role.name(), "right", role, orgs.root(tx).id());
        });
        var disclosure = new Disclosure(database, 10);
        var contents = new Contents(database);
        var overview = new Overview(
                district, office.library, orgs, office.kiosks, new Refusals(database), new EnrolmentCodes(database, orgs),
                disclosure, office.unseen, audit, RootSecret.random(office.random).rootKey().verifyKey(),
                "http://office", office.random, () -> TestOffice.NOW);
        var ink = new InkDesk(district, office.library, orgs, office.unseen, contents, () -> TestOffice.NOW);
        var suggestions = new SuggestionDesk(
                district, office.library, orgs, office.suggestions, office.unseen, contents, () -> TestOffice.NOW);
        var gate = new Gate(new Logins(database, office.random), () -> TestOffice.NOW, false);
        var lane = new LaneDesk(
                office.library, orgs, office.concerns, contents, new Notices(database),
                List.of(), () -> TestOffice.NOW);
        var ballots = new BallotDesk(
                district,
                new Ballots(
                        database, new Feed(database), audit, PrivateKeySet.first(office.random), new BallotDisclosure(10), () -> TestOffice.NOW));
        var console = new Console(
                district, office.library, accounts, audit, gate, overview, ink, suggestions, lane, ballots, disclosure,
                () -> TestOffice.NOW);
        server = WebServer.start("127.0.0.1", 0, console.problemPage(), List.of(console::routes));
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, 200, 200, 200",
        "CASE_WORKER, 200, 200, 200",
        "SAFEGUARDING, 200, 200, 200",
        "ANALYST, 403, 200, 403",
        "SITE_STAFF, 403, 403, 403",
        "AUDITOR, 403, 403, 403"
    })
    void aRoleGetsTheQueueTheGalleriesAndTheSuggestionsOrIsRefused(Role role, int queue, int gallery, int suggestions)
            throws Exception {
        draw(1);

        assertThat(get(role, "/unseen").statusCode()).isEqualTo(queue);
        assertThat(get(role, GALLERY).statusCode()).isEqualTo(gallery);
        assertThat(get(role, "/suggestions").statusCode()).isEqualTo(suggestions);
        assertThat(get(role, "/suggestions/print").statusCode()).isEqualTo(suggestions);
        assertThat(get(role, "/").body().contains("href=\"/unseen\"")).isEqualTo(queue == 200);
        assertThat(get(role, "/unseen").body().contains(InkChildren.SECRET)).isEqualTo(queue == 200);
        assertThat(get(role, GALLERY).body()).doesNotContain(InkChildren.SECRET);
    }

    @Test
    void withoutALoginNothingIsServed() throws Exception {
        draw(1);

        for (var path : List.of(
                "/unseen", GALLERY, "/suggestions", "/surveys/my-place/1/pictures/park-map.png",
                "/vocabularies/ideas/1/pictures/slide.png")) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).as(path).isEqualTo(302);
        }
    }

    @Test
    void whatWasSeenGoesToTheGalleryAndAnalystsGetItWithoutPlaceOnceThereAreTen() throws Exception {
        draw(10);
        var page = get(Role.CASE_WORKER, "/unseen");
        for (var i = 0; i < 10; i++) {
            for (var item : items(get(Role.CASE_WORKER, "/unseen").body()))
                post(Role.CASE_WORKER, "/unseen/" + item + "/seen", page);
            if (i == 0) assertThat(get(Role.ANALYST, GALLERY).body()).doesNotContain("School").doesNotContain("data-item");
        }

        var worker = get(Role.CASE_WORKER, GALLERY).body();
        var analyst = get(Role.ANALYST, GALLERY).body();

        assertThat(items(get(Role.CASE_WORKER, "/unseen").body())).isEmpty();
        assertThat(items(worker)).hasSize(10);
        assertThat(worker).contains(InkChildren.SECRET).contains("小学").contains("2月27日");
        assertThat(items(analyst)).hasSize(10);
        assertThat(analyst).contains(InkChildren.SECRET).doesNotContain("小学").doesNotContain("2月27日");
    }

    @Test
    void whatIsHandedToTheOfficerIsGoneForEverybodyElse() throws Exception {
        draw(1);
        var page = get(Role.CASE_WORKER, "/unseen");
        for (var item : items(page.body())) post(Role.CASE_WORKER, "/unseen/" + item + "/pass", page);

        assertThat(items(get(Role.CASE_WORKER, "/unseen").body())).isEmpty();
        assertThat(items(get(Role.ADMINISTRATOR, "/unseen").body())).isEmpty();
        assertThat(items(get(Role.SAFEGUARDING, "/unseen").body())).hasSize(3);
        assertThat(get(Role.SAFEGUARDING, "/unseen").body()).contains("/back\"").doesNotContain("/seen\"");
        var again = get(Role.CASE_WORKER, "/");
        var item = items(get(Role.SAFEGUARDING, "/unseen").body()).getFirst();
        assertThat(post(Role.CASE_WORKER, "/unseen/" + item + "/back", again).statusCode()).isEqualTo(403);
    }

    @Test
    void aMarkNeedsItsFormAndAnItemThatThereIs() throws Exception {
        draw(1);
        var page = get(Role.CASE_WORKER, "/unseen");
        var item = items(page.body()).getFirst();

        assertThat(post(Role.CASE_WORKER, "/unseen/" + item + "/seen", "csrf=" + "0".repeat(64)).statusCode()).isEqualTo(403);
        assertThat(post(Role.CASE_WORKER, "/unseen/nothing/seen", page).statusCode()).isEqualTo(404);
        assertThat(post(Role.CASE_WORKER, "/unseen/" + item + "/eaten", page).statusCode()).isEqualTo(404);
        assertThat(post(Role.CASE_WORKER, "/unseen/" + "0".repeat(32) + "/seen", page).statusCode()).isEqualTo(302);
        assertThat(post(Role.ANALYST, "/unseen/" + item + "/seen", get(Role.ANALYST, "/")).statusCode()).isEqualTo(403);

        assertThat(items(get(Role.CASE_WORKER, "/unseen").body())).hasSize(3);
    }

    @Test
    void onlyPicturesThatAPackNamesAreServedAndTheyMayBeKept() throws Exception {
        var scene = get(Role.ANALYST, "/surveys/my-place/1/pictures/park-map.png");

        assertThat(scene.statusCode()).isEqualTo(200);
        assertThat(scene.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(scene.headers().firstValue("Cache-Control")).contains("private, max-age=3600");
        assertThat(get(Role.ANALYST, "/vocabularies/ideas/1/pictures/slide.png").statusCode()).isEqualTo(200);
        for (var path : List.of(
                "/surveys/my-place/1/pictures/SOURCES.txt",
                "/surveys/my-place/1/pictures/..%2Fpack.yaml",
                "/surveys/my-place/1/pictures/%2e%2e%2fpack.yaml",
                "/surveys/my-place/2/pictures/park-map.png",
                "/vocabularies/ideas/1/pictures/SOURCES.txt",
                "/vocabularies/ideas/x/pictures/slide.png"))
            assertThat(get(Role.ANALYST, path).statusCode()).as(path).isIn(400, 404);
    }

    @Test
    void thePagesHoldNoScriptAndNoStyleOfTheirOwnAndWordsStayWords() throws Exception {
        draw(1);

        for (var path : List.of("/unseen", "/suggestions", "/suggestions/print", "/surveys/my-place/1", GALLERY)) {
            var answer = get(Role.SAFEGUARDING, path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.body()).doesNotContain(" style=").doesNotContain("<script").doesNotContain("onclick");
        }
        assertThat(get(Role.SAFEGUARDING, "/unseen").body()).contains(InkChildren.SECRET + "&lt;b&gt;");
    }

    @Test
    void nothingThatAChildSaidIsLogged() throws Exception {
        draw(2);
        for (var path : List.of("/unseen", GALLERY, "/surveys/my-place/1")) get(Role.SAFEGUARDING, path);

        server.close();
        assertThat(List.copyOf(log.list)).noneMatch(event -> event.getFormattedMessage().contains(InkChildren.SECRET));
        var audit = office.database.read(
                tx -> tx.handle().createQuery("select action || object from audit").mapTo(String.class).list());
        assertThat(audit).isNotEmpty().noneMatch(row -> row.contains(InkChildren.SECRET));
    }

    private void draw(int children) {
        var survey = InkChildren.survey(office.library);
        var random = new Random(7);
        for (var i = 0; i < children; i++) office.takeIn(InkChildren.session(survey, AgeBand.C, random));
    }

    private static List<String> items(String body) {
        return ITEM.matcher(body).results().map(found -> found.group(1)).distinct().toList();
    }

    private HttpResponse<String> get(Role role, String path) throws Exception {
        return client.send(request(role, path).GET().build(), BodyHandlers.ofString());
    }

    /** @param page from which the form is sent */
    private HttpResponse<String> post(Role role, String path, HttpResponse<String> page) throws Exception {
        var matcher = CSRF.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return post(role, path, "csrf=" + matcher.group(1));
    }

    private HttpResponse<String> post(Role role, String path, String form) throws Exception {
        var request = request(role, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(Role role, String path) throws Exception {
        if (!cookies.containsKey(role.name())) {
            var form = "account=" + role.name() + "&password=" + URLEncoder.encode("right", StandardCharsets.UTF_8);
            var login = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
            var answer = client.send(login.build(), BodyHandlers.ofString());
            cookies.put(role.name(), answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", ""));
        }
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Cookie", cookies.get(role.name()));
    }
}
