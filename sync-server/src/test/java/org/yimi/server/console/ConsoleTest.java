package org.yimi.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Database;

class ConsoleTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path dir;

    private final SecureRandom random = new SecureRandom();
    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private Database database;
    private ServedConsole console;
    private long site;

    @BeforeEach
    void start() {
        database = Database.open(dir.resolve("office.db"));
        var orgs = new Orgs(database);
        database.change(tx -> {
            var county = orgs.addRoot(tx, OrgKind.COUNTY, new Wording("海州区", "Haizhou"));
            site = orgs.add(tx, county, OrgKind.SCHOOL, new Wording("一小", "First"));
        });
        console = new ServedConsole(database, library, () -> NOW);
    }

    @AfterEach
    void stop() {
        console.close();
        database.close();
    }

    @Test
    void withoutALoginThereIsOnlyTheLoginPage() throws Exception {
        var answer = console.get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login");
        assertThat(console.get("/login").body()).contains("登录").doesNotContain("csrf");
        assertThat(console.get("/surveys/our-park/1").statusCode()).isEqualTo(302);
    }

    @Test
    void theLoginCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var answer = console.tryLogin(Role.ADMINISTRATOR, ServedConsole.PASSWORD);

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void everyPageCarriesTheSecurityHeadersAndNoInlineScript() throws Exception {
        for (var path : List.of("/", "/surveys/our-park/1", "/surveys/our-park/1/print", "/login", "/nothing")) {
            var answer = console.get(Role.ADMINISTRATOR, path);

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
            assertThat(console.tryLogin(Role.ADMINISTRATOR, "wrong").statusCode()).isEqualTo(401);

        var answer = console.tryLogin(Role.ADMINISTRATOR, ServedConsole.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("请等 1 秒再试");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(console.postWithoutToken(Role.ADMINISTRATOR, "/enrolment-codes", "site=" + site).statusCode())
                .isEqualTo(403);
        assertThat(console.postWithoutToken(Role.ADMINISTRATOR, "/logout", "csrf=" + "0".repeat(64)).statusCode()).isEqualTo(403);
        assertThat(console.get(Role.ADMINISTRATOR, "/").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorGetsACodeAndAnAnalystDoesNot() throws Exception {
        var page = console.post(Role.ADMINISTRATOR, "/enrolment-codes", "&site=" + site);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsPattern("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");

        assertThat(console.get(Role.ANALYST, "/").body()).doesNotContain("/enrolment-codes");
        assertThat(console.post(Role.ANALYST, "/enrolment-codes", "&site=" + site).statusCode()).isEqualTo(403);
    }

    @Test
    void loggingOutEndsTheLoginAtTheServerToo() throws Exception {
        console.post(Role.ADMINISTRATOR, "/logout", "");

        assertThat(console.get(Role.ADMINISTRATOR, "/").statusCode()).isEqualTo(302);
    }

    @Test
    void smallNumbersReadFewerThanTenAndLargeOnesAreShown() throws Exception {
        count(AgeBand.C, 1034);
        count(AgeBand.D, 20);
        count(AgeBand.B, 3);

        var chinese = console.get(Role.ADMINISTRATOR, "/surveys/our-park/1").body();
        var english = console.get(Role.ADMINISTRATOR, "/surveys/our-park/1?lang=en").body();

        assertThat(chinese).contains("少于 10").contains("1,034");
        assertThat(english).contains("fewer than 10").contains("1,034");
        assertThat(console.get(Role.ADMINISTRATOR, "/").body()).contains("至少 ");
    }

    @Test
    void theDownloadHasWhatThePageShowsAndNoMore() throws Exception {
        count(AgeBand.C, 1034);
        count(AgeBand.D, 20);
        count(AgeBand.B, 3);

        var answer = console.get(Role.ANALYST, "/surveys/our-park/1/results.csv?sessions=all");

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
        assertThat(console.get(Role.ANALYST, "/surveys/our-park/1?band=Z&sessions=none").statusCode()).isEqualTo(200);
        assertThat(console.get(Role.ANALYST, "/surveys/our-park/1?x=%3Cscript%3E%22&lang=en").body()).doesNotContain("<script");
        assertThat(console.get(Role.ANALYST, "/surveys/our-park/99").statusCode()).isEqualTo(404);
    }

    @Test
    void anEmptyDistrictSaysWhatToDo() throws Exception {
        assertThat(console.get(Role.ADMINISTRATOR, "/").body()).contains("还没有触摸屏").contains("登记码");
        assertThat(console.get(Role.ADMINISTRATOR, "/?lang=en").body()).contains("No kiosk yet").contains("Haizhou");
        assertThat(console.get(Role.ADMINISTRATOR, "/surveys/our-park/1").body()).contains("这个年龄段还没有至少 10 份答卷");
    }

    @Test
    void whoMayNotLookAtBallotsIsNotSentThere() throws Exception {
        assertThat(console.get(Role.ANALYST, "/").body()).contains("href=\"/ballots\"");
        assertThat(console.get(Role.SITE_STAFF, "/").body()).doesNotContain("/ballots");
        assertThat(console.get(Role.SITE_STAFF, "/ballots").statusCode()).isEqualTo(403);
    }

    @Test
    void programsGetTheProblemAsJson() throws Exception {
        var answer = console.get("/api/v1/nothing");

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
}
