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
import java.time.Duration;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.answer.Urgency;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.survey.Wording;
import org.yimi.server.DisclosingChildren;
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

/** Who gets into the safeguarding lane over HTTP, and what everybody else gets. */
class LaneOverHttpTest {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");
    private static final Pattern ITEM = Pattern.compile("data-item=\"([0-9a-f]{32})\"");
    private static final List<String> EVERYWHERE = List.of(
            "/", "/unseen", "/suggestions", "/suggestions/print", "/surveys/my-place/1", "/surveys/my-place/1/print",
            "/surveys/my-place/1/results.csv", "/surveys/my-place/1/gallery/one-thing-more");

    @TempDir
    Path dir;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final Random random = new Random(17);
    private Instant now = TestOffice.NOW;
    private TestOffice office;
    private WebServer server;

    @BeforeEach
    void start() {
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
                disclosure, office.unseen, audit, RootSecret.random(office.random).rootKey().verifyKey(), "http://office",
                office.random, () -> now);
        var ink = new InkDesk(district, office.library, orgs, office.unseen, contents, () -> now);
        var suggestions = new SuggestionDesk(
                district, office.library, orgs, office.suggestions, office.unseen, contents, () -> now);
        var lane = new LaneDesk(
                office.library, orgs, office.concerns, contents, new Notices(database), List.of("mail"), () -> now);
        var gate = new Gate(new Logins(database, office.random), () -> now, false);
        var ballots = new BallotDesk(
                district,
                new Ballots(
                        database,
                        new Feed(database),
                        audit,
                        PrivateKeySet.first(office.random),
                        new BallotDisclosure(10),
                        () -> now));
        var console = new Console(
                district,
                office.library,
                accounts,
                audit,
                gate,
                overview,
                ink,
                suggestions,
                lane,
                ballots,
                disclosure,
                () -> now);
        server = WebServer.start("127.0.0.1", 0, console.problemPage(), List.of(console::routes));
        office.takeIn(
                DisclosingChildren.session(office.library, Urgency.SEVERE, random),
                DisclosingChildren.suggestion(Urgency.CONCERN, random));
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SAFEGUARDING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseGetsInAndEveryTryIsKept(Role role) throws Exception {
        var id = items(get(Role.SAFEGUARDING, "/safeguarding").body()).getFirst();
        var form = get(role, "/");

        assertThat(get(role, "/safeguarding").statusCode()).isEqualTo(403);
        assertThat(get(role, "/safeguarding/" + id).statusCode()).isEqualTo(403);
        for (var step : List.of("open", "assess", "report", "follow-up", "close"))
            assertThat(post(role, "/safeguarding/" + id + "/" + step, form, "").statusCode()).isEqualTo(403);

        assertThat(form.body()).doesNotContain("/safeguarding");
        assertThat(refused(role)).hasSize(7).filteredOn(row -> row.endsWith(id)).hasSize(6);
        assertThat(steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class)
    void noOtherPageShowsWhatLiesInTheLaneToAnybody(Role role) throws Exception {
        for (var path : EVERYWHERE)
            assertThat(get(role, path).body())
                    .as(path)
                    .doesNotContain(InkChildren.SECRET)
                    .doesNotContain(DisclosingChildren.TYPED)
                    .doesNotContain("皮带")
                    .doesNotContain("data-item");
    }

    @Test
    void whatTheChildSaidIsShownOnlyOnceItWasOpened() throws Exception {
        var list = get(Role.SAFEGUARDING, "/safeguarding").body();
        var id = items(list).getFirst();
        var before = get(Role.SAFEGUARDING, "/safeguarding/" + id);
        assertThat(list + before.body()).doesNotContain(InkChildren.SECRET, "皮带", DisclosingChildren.TYPED);

        post(Role.SAFEGUARDING, "/safeguarding/" + id + "/open", before, "");

        assertThat(get(Role.SAFEGUARDING, "/safeguarding/" + id).body())
                .contains(InkChildren.SECRET + "&lt;b&gt;", "皮带", "被打", "现在就找大人", "<svg class=\"sheet\"")
                .doesNotContain(" style=", "<script", "onclick");
        var other = items(list).getLast();
        post(Role.SAFEGUARDING, "/safeguarding/" + other + "/open", before, "");
        assertThat(get(Role.SAFEGUARDING, "/safeguarding/" + other).body()).contains(DisclosingChildren.TYPED, "slide.png");
    }

    @Test
    void anAdministratorLearnsOnlyThatSomethingWaitsTooLong() throws Exception {
        assertThat(get(Role.ADMINISTRATOR, "/").body()).doesNotContain("保护通道");

        now = now.plus(Duration.ofHours(3));
        cookies.clear();

        assertThat(get(Role.ADMINISTRATOR, "/").body()).contains("超过了时限，请马上联系保护专员").doesNotContain("件超时");
        assertThat(get(Role.SAFEGUARDING, "/").body()).contains("1 件超时", "2 件还没打开", "href=\"/safeguarding\"");
        for (var role : List.of(Role.ANALYST, Role.CASE_WORKER, Role.SITE_STAFF, Role.AUDITOR))
            assertThat(get(role, "/").body()).as(role.name()).doesNotContain("保护通道");
    }

    @Test
    void aFormThatIsNotWholeChangesNothingAndSaysSo() throws Exception {
        var id = items(get(Role.SAFEGUARDING, "/safeguarding").body()).getFirst();
        var page = get(Role.SAFEGUARDING, "/safeguarding/" + id);
        var way = "/safeguarding/" + id;
        post(Role.SAFEGUARDING, way + "/open", page, "");

        for (var form : List.of("&assessment=other", "&assessment=nothing&reason=x", "&assessment=other&reason=" + "x".repeat(2001)))
            assertThat(location(post(Role.SAFEGUARDING, way + "/assess", page, form))).endsWith("?trouble=incomplete");
        var report = "&recipient=police&told=a&words=b&outcome=&at=";
        assertThat(location(post(Role.SAFEGUARDING, way + "/report", page, report + "2099-01-01T10:00")))
                .endsWith("?trouble=incomplete");
        assertThat(location(post(Role.SAFEGUARDING, way + "/close", page, "&outcome=x"))).endsWith("?trouble=not-assessed");
        assertThat(get(Role.SAFEGUARDING, way + "?trouble=not-assessed").body()).contains("请先写下判断");
        assertThat(steps()).containsExactly("opened");
        assertThat(post(Role.SAFEGUARDING, way + "/eat", page, "").statusCode()).isEqualTo(404);
        assertThat(get(Role.SAFEGUARDING, "/safeguarding/nothing").statusCode()).isEqualTo(404);
        assertThat(post(Role.SAFEGUARDING, way + "/open", page, "x").statusCode()).as("a wrong token").isEqualTo(403);
    }

    private List<String> steps() {
        return office.database.read(
                tx -> tx.handle().createQuery("select kind from concern_entry order by id").mapTo(String.class).list());
    }

    private List<String> refused(Role role) {
        return office.database.read(tx -> tx.handle()
                .createQuery("select action || ' ' || object from audit where account = :role and success = 0")
                .bind("role", role.name())
                .mapTo(String.class)
                .list());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> items(String body) {
        return ITEM.matcher(body).results().map(found -> found.group(1)).distinct().toList();
    }

    private HttpResponse<String> get(Role role, String path) throws Exception {
        return client.send(request(role, path).GET().build(), BodyHandlers.ofString());
    }

    /** @param page from which the form is sent; any of the same login will do */
    private HttpResponse<String> post(Role role, String path, HttpResponse<String> page, String fields) throws Exception {
        var matcher = CSRF.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        var request = request(role, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("csrf=" + matcher.group(1) + fields));
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
