package org.yimi.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.InkChildren;
import org.yimi.server.intake.TestOffice;
import org.yimi.server.office.Role;

/** Who gets what children drew, wrote and suggested, over HTTP. */
class InkOverHttpTest {
    private static final Pattern ITEM = Pattern.compile("data-item=\"([0-9a-f]{32})\"");
    private static final String GALLERY = "/surveys/my-place/1/gallery/one-thing-more";

    @TempDir
    Path dir;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private TestOffice office;
    private ServedConsole console;

    @BeforeEach
    void start() {
        log.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        office = new TestOffice(dir);
        console = new ServedConsole(office.database, office.library, () -> TestOffice.NOW);
    }

    @AfterEach
    void stop() {
        console.close();
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

        assertThat(console.get(role, "/unseen").statusCode()).isEqualTo(queue);
        assertThat(console.get(role, GALLERY).statusCode()).isEqualTo(gallery);
        assertThat(console.get(role, "/suggestions").statusCode()).isEqualTo(suggestions);
        assertThat(console.get(role, "/suggestions/print").statusCode()).isEqualTo(suggestions);
        assertThat(console.get(role, "/").body().contains("href=\"/unseen\"")).isEqualTo(queue == 200);
        assertThat(console.get(role, "/unseen").body().contains(InkChildren.SECRET)).isEqualTo(queue == 200);
        assertThat(console.get(role, GALLERY).body()).doesNotContain(InkChildren.SECRET);
    }

    @Test
    void withoutALoginNothingIsServed() throws Exception {
        draw(1);

        for (var path : List.of(
                "/unseen", GALLERY, "/suggestions", "/surveys/my-place/1/pictures/park-map.png",
                "/vocabularies/ideas/1/pictures/slide.png"))
            assertThat(console.get(path).statusCode()).as(path).isEqualTo(302);
    }

    @Test
    void whatWasSeenGoesToTheGalleryAndAnalystsGetItWithoutPlaceOnceThereAreTen() throws Exception {
        draw(10);
        for (var i = 0; i < 10; i++) {
            for (var item : items(console.get(Role.CASE_WORKER, "/unseen").body()))
                console.post(Role.CASE_WORKER, "/unseen/" + item + "/seen", "");
            if (i == 0) assertThat(console.get(Role.ANALYST, GALLERY).body()).doesNotContain("School").doesNotContain("data-item");
        }

        var worker = console.get(Role.CASE_WORKER, GALLERY).body();
        var analyst = console.get(Role.ANALYST, GALLERY).body();

        assertThat(items(console.get(Role.CASE_WORKER, "/unseen").body())).isEmpty();
        assertThat(items(worker)).hasSize(10);
        assertThat(worker).contains(InkChildren.SECRET).contains("小学").contains("2月27日");
        assertThat(items(analyst)).hasSize(10);
        assertThat(analyst).contains(InkChildren.SECRET).doesNotContain("小学").doesNotContain("2月27日");
    }

    @Test
    void whatIsHandedToTheOfficerIsGoneForEverybodyElse() throws Exception {
        draw(1);
        for (var item : items(console.get(Role.CASE_WORKER, "/unseen").body())) console.post(Role.CASE_WORKER, "/unseen/" + item + "/pass", "");

        assertThat(items(console.get(Role.CASE_WORKER, "/unseen").body())).isEmpty();
        assertThat(items(console.get(Role.ADMINISTRATOR, "/unseen").body())).isEmpty();
        assertThat(items(console.get(Role.SAFEGUARDING, "/unseen").body())).hasSize(3);
        assertThat(console.get(Role.SAFEGUARDING, "/unseen").body()).contains("/back\"").doesNotContain("/seen\"");
        var item = items(console.get(Role.SAFEGUARDING, "/unseen").body()).getFirst();
        assertThat(console.post(Role.CASE_WORKER, "/unseen/" + item + "/back", "").statusCode()).isEqualTo(403);
    }

    @Test
    void aMarkNeedsItsFormAndAnItemThatThereIs() throws Exception {
        draw(1);
        var item = items(console.get(Role.CASE_WORKER, "/unseen").body()).getFirst();

        assertThat(console.postWithoutToken(Role.CASE_WORKER, "/unseen/" + item + "/seen", "csrf=" + "0".repeat(64)).statusCode()).isEqualTo(403);
        assertThat(console.post(Role.CASE_WORKER, "/unseen/nothing/seen", "").statusCode()).isEqualTo(404);
        assertThat(console.post(Role.CASE_WORKER, "/unseen/" + item + "/eaten", "").statusCode()).isEqualTo(404);
        assertThat(console.post(Role.CASE_WORKER, "/unseen/" + "0".repeat(32) + "/seen", "").statusCode()).isEqualTo(302);
        assertThat(console.post(Role.ANALYST, "/unseen/" + item + "/seen", "").statusCode()).isEqualTo(403);

        assertThat(items(console.get(Role.CASE_WORKER, "/unseen").body())).hasSize(3);
    }

    @Test
    void onlyPicturesThatAPackNamesAreServedAndTheyMayBeKept() throws Exception {
        var scene = console.get(Role.ANALYST, "/surveys/my-place/1/pictures/park-map.png");

        assertThat(scene.statusCode()).isEqualTo(200);
        assertThat(scene.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(scene.headers().firstValue("Cache-Control")).contains("private, max-age=3600");
        assertThat(console.get(Role.ANALYST, "/vocabularies/ideas/1/pictures/slide.png").statusCode()).isEqualTo(200);
        for (var path : List.of(
                "/surveys/my-place/1/pictures/SOURCES.txt",
                "/surveys/my-place/1/pictures/..%2Fpack.yaml",
                "/surveys/my-place/1/pictures/%2e%2e%2fpack.yaml",
                "/surveys/my-place/2/pictures/park-map.png",
                "/vocabularies/ideas/1/pictures/SOURCES.txt",
                "/vocabularies/ideas/x/pictures/slide.png"))
            assertThat(console.get(Role.ANALYST, path).statusCode()).as(path).isIn(400, 404);
    }

    @Test
    void thePagesHoldNoScriptAndNoStyleOfTheirOwnAndWordsStayWords() throws Exception {
        draw(1);

        for (var path : List.of("/unseen", "/suggestions", "/suggestions/print", "/surveys/my-place/1", GALLERY)) {
            var answer = console.get(Role.SAFEGUARDING, path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.body()).doesNotContain(" style=").doesNotContain("<script").doesNotContain("onclick");
        }
        assertThat(console.get(Role.SAFEGUARDING, "/unseen").body()).contains(InkChildren.SECRET + "&lt;b&gt;");
    }

    @Test
    void nothingThatAChildSaidIsLogged() throws Exception {
        draw(2);
        for (var path : List.of("/unseen", GALLERY, "/surveys/my-place/1")) console.get(Role.SAFEGUARDING, path);

        console.stop();
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
}
