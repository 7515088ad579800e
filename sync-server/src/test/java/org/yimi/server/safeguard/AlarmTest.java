package org.yimi.server.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.Urgency;
import org.yimi.server.DisclosingChildren;
import org.yimi.server.intake.TestOffice;
import org.yimi.server.notice.HookReceiver;
import org.yimi.server.notice.NoticeFolder;
import org.yimi.server.notice.Notices;
import org.yimi.server.notice.Outcome;
import org.yimi.server.notice.RecordedLine;
import org.yimi.server.notice.Routes;
import org.yimi.server.office.Account;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;

/** Who is told of the lane, when, and of what. */
class AlarmTest {
    private static final Instant NOW = TestOffice.NOW;

    /** The severe ones of these tests are to be opened by then. */
    private static final Instant OPEN_BY = NOW.plus(Duration.ofHours(2));

    @TempDir
    Path dir;

    private final Random random = new Random(13);
    private HookReceiver receiver;
    private Routes routes;
    private TestOffice office;

    @BeforeEach
    void start() throws Exception {
        receiver = new HookReceiver();
        routes = new NoticeFolder(dir).write(NoticeFolder.hook(receiver.port())).routes();
        office = new TestOffice(dir);
    }

    @AfterEach
    void stop() {
        office.close();
        receiver.close();
    }

    @Test
    void whatComesIntoTheLaneIsToldOnceWhateverTheNumber() {
        look(NOW);
        assertThat(receiver.got()).isEmpty();
        office.takeIn(severe(), DisclosingChildren.suggestion(Urgency.CONCERN, random), severe());

        for (var minute = 0; minute < 60; minute++) look(NOW.plus(Duration.ofMinutes(minute)));

        assertThat(told()).containsExactly("/open");
        office.takeIn(severe());
        look(NOW.plus(Duration.ofHours(1)));
        assertThat(told()).containsExactly("/open", "/open");
    }

    @Test
    void whenNobodyOpensItThoseFurtherUpAreToldAgainAndAgainUpToALimit() {
        office.takeIn(severe());
        look(NOW);

        for (var hour = 0; hour < 24 * 7; hour++) look(OPEN_BY.plus(Duration.ofHours(hour)).minusSeconds(1));
        assertThat(told().stream().filter("/head"::equals)).hasSize(Alarm.MOST_ESCALATIONS);
        assertThat(told().getFirst()).isEqualTo("/open");

        assertThat(told()).hasSize(1 + Alarm.MOST_ESCALATIONS);
    }

    @Test
    void nothingEscalatesBeforeItsTimeAndTheNextOnlyAfterSomeHours() {
        office.takeIn(severe());
        look(OPEN_BY.minusSeconds(1));
        assertThat(told()).containsExactly("/open");

        look(OPEN_BY);
        look(OPEN_BY.plus(Alarm.ESCALATES_EVERY).minusSeconds(1));
        assertThat(told()).containsExactly("/open", "/head");
        look(OPEN_BY.plus(Alarm.ESCALATES_EVERY));
        assertThat(told()).containsExactly("/open", "/head", "/head");
    }

    @Test
    void aServerThatStartsAgainNeitherForgetsNorRepeats() {
        receiver.answer(503);
        office.takeIn(severe());
        look(NOW);
        assertThat(new Notices(office.database).last())
                .singleElement()
                .satisfies(last -> assertThat(last.outcome()).isEqualTo(Outcome.REFUSED));

        look(NOW.plusSeconds(59));
        assertThat(told()).as("a minute between tries").hasSize(1);
        receiver.answer(204);
        look(NOW.plusSeconds(60));
        assertThat(told()).containsExactly("/open", "/open");
        look(NOW.plusSeconds(600));

        assertThat(told()).hasSize(2);
        assertThat(new Notices(office.database).last().getFirst().outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void whatWasOpenedCallsNobodyAndWhatStillWaitedToBeSentIsWithdrawn() {
        receiver.answer(503);
        office.takeIn(severe());
        look(NOW);
        var officer = new Account(
                1, "officer", Role.SAFEGUARDING, office.database.read(tx -> new Orgs(office.database).root(tx).id()));
        var id = office.concerns.page(officer, false, 0, NOW).concerns().getFirst().id();
        office.concerns.take(officer, id, new Step.Opened(), NOW);
        receiver.answer(204);

        look(OPEN_BY.plusSeconds(60));

        assertThat(told()).hasSize(1);
    }

    @Test
    void whereNobodyCanBeToldNothingCountsAsToldAndLaterItIs() {
        office.takeIn(severe());
        new Alarm(office.database, new Notices(office.database)).look(List.of(), NOW);

        look(NOW.plus(Duration.ofHours(1)));

        assertThat(told()).containsExactly("/open");
    }

    @Test
    void twoDifferentDisclosuresAreToldInTheSameBytesByMailAndByWebhook() throws Exception {
        var mails = IntStream.range(0, 2).mapToObj(i -> said(i, i == 0 ? severe() : idea())).toList();

        assertThat(mails.getFirst().mail()).contains("MAIL FROM", "DATA").isEqualTo(mails.getLast().mail());
        assertThat(mails.getFirst().hook()).isNotEmpty().isEqualTo(mails.getLast().hook());
    }

    /** Every byte that leaves. */
    private record Said(String mail, List<HookReceiver.Got> hook) {}

    /** What a fresh office says of one disclosure. */
    private Said said(int number, Finished finished) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("yimi@office.example", "yimi", NoticeFolder.PASSWORD);
        try (var line = new RecordedLine(server.getSmtp().getPort());
                var hooks = new HookReceiver();
                var other = new TestOffice(Files.createDirectory(dir.resolve("office-" + number)))) {
            var both = NoticeFolder.mail(line.port(), "none")
                    + NoticeFolder.hook(hooks.port()).lines().skip(1).reduce("", (a, b) -> a + b + "\n");
            var ways = new NoticeFolder(Files.createDirectory(dir.resolve("notice-" + number))).write(both).routes();
            other.takeIn(finished);
            new Alarm(other.database, new Notices(other.database)).look(ways.names(), NOW);
            new Notices(other.database).send(ways, NOW);
            return new Said(line.said(), hooks.got().stream().map(got -> portless(got, hooks.port())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server.stop();
        }
    }

    /** Two receivers cannot have one port. */
    private static HookReceiver.Got portless(HookReceiver.Got got, int port) {
        return new HookReceiver.Got(
                got.path(), got.body(), got.time(), got.signature(), got.headers().replace(Integer.toString(port), "PORT"));
    }

    private Finished severe() {
        return DisclosingChildren.session(office.library, Urgency.SEVERE, random);
    }

    private Finished idea() {
        return DisclosingChildren.suggestion(Urgency.CONCERN, random);
    }

    private List<String> told() {
        return receiver.got().stream().map(HookReceiver.Got::path).toList();
    }

    /** As a server does every few seconds; nothing is remembered between two looks but what the database has. */
    private void look(Instant now) {
        var notices = new Notices(office.database);
        new Alarm(office.database, notices).look(routes.names(), now);
        notices.send(routes, now);
    }
}
