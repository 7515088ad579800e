package org.yimi.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.answer.Urgency;
import org.yimi.server.DisclosingChildren;
import org.yimi.server.InkChildren;
import org.yimi.server.intake.TestOffice;
import org.yimi.server.notice.Notices;
import org.yimi.server.office.Role;
import org.yimi.server.safeguard.Alarm;

/** Who gets into the safeguarding lane over HTTP, and what everybody else gets. */
class LaneOverHttpTest {
    private static final Pattern ITEM = Pattern.compile("data-item=\"([0-9a-f]{32})\"");
    private static final List<String> EVERYWHERE = List.of(
            "/", "/unseen", "/suggestions", "/suggestions/print", "/surveys/my-place/1", "/surveys/my-place/1/print",
            "/surveys/my-place/1/results.csv", "/surveys/my-place/1/gallery/one-thing-more");

    @TempDir
    Path dir;

    private final Random random = new Random(17);
    private Instant now = TestOffice.NOW;
    private TestOffice office;
    private ServedConsole console;

    @BeforeEach
    void start() {
        office = new TestOffice(dir);
        console = new ServedConsole(office.database, office.library, () -> now, "mail");
        office.takeIn(
                DisclosingChildren.session(office.library, Urgency.SEVERE, random),
                DisclosingChildren.suggestion(Urgency.CONCERN, random));
    }

    @AfterEach
    void stop() {
        console.close();
        office.close();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SAFEGUARDING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseGetsInAndEveryTryIsKept(Role role) throws Exception {
        var id = items(console.get(Role.SAFEGUARDING, "/safeguarding").body()).getFirst();

        assertThat(console.get(role, "/safeguarding").statusCode()).isEqualTo(403);
        assertThat(console.get(role, "/safeguarding/" + id).statusCode()).isEqualTo(403);
        for (var step : List.of("open", "assess", "report", "follow-up", "close"))
            assertThat(console.post(role, "/safeguarding/" + id + "/" + step, "").statusCode()).isEqualTo(403);

        assertThat(console.get(role, "/").body()).doesNotContain("/safeguarding");
        assertThat(refused(role)).hasSize(7).filteredOn(row -> row.endsWith(id)).hasSize(6);
        assertThat(steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class)
    void noOtherPageShowsWhatLiesInTheLaneToAnybody(Role role) throws Exception {
        for (var path : EVERYWHERE)
            assertThat(console.get(role, path).body())
                    .as(path)
                    .doesNotContain(InkChildren.SECRET)
                    .doesNotContain(DisclosingChildren.TYPED)
                    .doesNotContain("皮带")
                    .doesNotContain("data-item");
    }

    @Test
    void whatTheChildSaidIsShownOnlyOnceItWasOpened() throws Exception {
        var list = console.get(Role.SAFEGUARDING, "/safeguarding").body();
        var id = items(list).getFirst();
        var before = console.get(Role.SAFEGUARDING, "/safeguarding/" + id);
        assertThat(list + before.body()).doesNotContain(InkChildren.SECRET, "皮带", DisclosingChildren.TYPED);

        console.post(Role.SAFEGUARDING, "/safeguarding/" + id + "/open", "");

        assertThat(console.get(Role.SAFEGUARDING, "/safeguarding/" + id).body())
                .contains(InkChildren.SECRET + "&lt;b&gt;", "皮带", "被打", "现在就找大人", "<svg class=\"sheet\"")
                .doesNotContain(" style=", "<script", "onclick");
        var other = items(list).getLast();
        console.post(Role.SAFEGUARDING, "/safeguarding/" + other + "/open", "");
        assertThat(console.get(Role.SAFEGUARDING, "/safeguarding/" + other).body()).contains(DisclosingChildren.TYPED, "slide.png");
    }

    @Test
    void anAdministratorLearnsOnlyThatSomethingWaitsTooLong() throws Exception {
        assertThat(console.get(Role.ADMINISTRATOR, "/").body()).doesNotContain("保护通道");

        now = now.plus(Duration.ofHours(3));
        console.forgetLogins();

        assertThat(console.get(Role.ADMINISTRATOR, "/").body()).contains("超过了时限，请马上联系保护专员").doesNotContain("件超时");
        assertThat(console.get(Role.SAFEGUARDING, "/").body()).contains("1 件超时", "2 件还没打开", "href=\"/safeguarding\"");
        for (var role : List.of(Role.ANALYST, Role.CASE_WORKER, Role.SITE_STAFF, Role.AUDITOR))
            assertThat(console.get(role, "/").body()).as(role.name()).doesNotContain("保护通道");
    }

    @Test
    void aFormThatIsNotWholeChangesNothingAndSaysSo() throws Exception {
        var id = items(console.get(Role.SAFEGUARDING, "/safeguarding").body()).getFirst();
        var way = "/safeguarding/" + id;
        console.post(Role.SAFEGUARDING, way + "/open", "");

        for (var form : List.of("&assessment=other", "&assessment=nothing&reason=x", "&assessment=other&reason=" + "x".repeat(2001)))
            assertThat(location(console.post(Role.SAFEGUARDING, way + "/assess", form))).endsWith("?trouble=incomplete");
        var report = "&recipient=police&told=a&words=b&outcome=&at=";
        assertThat(location(console.post(Role.SAFEGUARDING, way + "/report", report + "2099-01-01T10:00")))
                .endsWith("?trouble=incomplete");
        assertThat(location(console.post(Role.SAFEGUARDING, way + "/close", "&outcome=x"))).endsWith("?trouble=not-assessed");
        assertThat(console.get(Role.SAFEGUARDING, way + "?trouble=not-assessed").body()).contains("请先写下判断");
        assertThat(steps()).containsExactly("opened");
        assertThat(console.post(Role.SAFEGUARDING, way + "/eat", "").statusCode()).isEqualTo(404);
        assertThat(console.get(Role.SAFEGUARDING, "/safeguarding/nothing").statusCode()).isEqualTo(404);
        assertThat(console.post(Role.SAFEGUARDING, way + "/open", "x").statusCode()).as("a wrong token").isEqualTo(403);
    }

    @Test
    void theQueueSaysUntilWhenAndOnceItIsTooLateThatThoseFurtherUpWereTold() throws Exception {
        assertThat(console.get(Role.SAFEGUARDING, "/safeguarding").body())
                .contains("3月1日 12:00 前打开", "3月2日（周一） 24:00 前打开")
                .doesNotContain("已提醒上级");

        now = now.plus(Duration.ofHours(3));
        console.forgetLogins();
        new Alarm(office.database, new Notices(office.database)).look(List.of("mail"), now);

        assertThat(console.get(Role.SAFEGUARDING, "/safeguarding").body())
                .containsOnlyOnce("超时：应在 3月1日 12:00 前打开 · 已提醒上级 1 次")
                .containsOnlyOnce("已提醒上级");
        assertThat(console.get(Role.SAFEGUARDING, "/safeguarding?lang=en").body())
                .contains("was to be opened by 1 Mar 12:00 · told further up: 1", "Open by the end of Mon 2 Mar");
    }

    @Test
    void anEmptyLaneSaysSoOnce() throws Exception {
        office.database.change(tx -> tx.handle().execute("update concern set state = 'closed'"));

        assertThat(console.get(Role.SAFEGUARDING, "/safeguarding").body()).containsOnlyOnce("没有要处理的。");
    }

    @Test
    void anOfficerChoosesAmongTheNineSituationsOfTheOpinionBullyingAndHarmOnline() throws Exception {
        var id = items(console.get(Role.SAFEGUARDING, "/safeguarding").body()).getFirst();
        console.post(Role.SAFEGUARDING, "/safeguarding/" + id + "/open", "");

        var form = console.get(Role.SAFEGUARDING, "/safeguarding/" + id).body();

        var duty = form.substring(form.indexOf("<optgroup"), form.indexOf("</optgroup>"));
        assertThat(duty).contains("必须报告", "（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "（八）", "（九）");
        assertThat(duty.split("<option ", -1)).hasSize(1 + 9);
        assertThat(form.substring(form.indexOf("</optgroup>"))).contains("欺凌（不属于", "网络伤害（不属于");
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
}
