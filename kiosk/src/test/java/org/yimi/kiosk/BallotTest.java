package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.Handed;
import org.yimi.content.answer.HandedJson;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult.Line;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.ui.FxThread;

/** 小小议事厅 on a real window: voting by taps, by badge, and looking at a result. */
class BallotTest {
    private static final Bytes BADGE = Bytes.of("badge one".getBytes(StandardCharsets.UTF_8));
    private static final Bytes OTHER = Bytes.of("badge two".getBytes(StandardCharsets.UTF_8));
    private static final Wording QUESTION = new Wording("先添什么？", "What first?");

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private StaffHands scanner;
    private long told;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir);
        scanner = StaffHands.at(kiosk);
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void oneSeveralAndAnOrderAreChosenShownOnceMoreAndCast() throws Exception {
        tell(ballot("one", new Vote.One(), new Voters.Everyone()));
        tell(ballot("several", new Vote.Several(2), new Voters.Everyone()));
        tell(ballot("order", new Vote.Ranking(), new Voters.Everyone()));

        toTheHall();
        open("#vote-one", "question");
        answer(1);
        cast();

        toTheHall();
        open("#vote-several", "question");
        answer(0);
        answer(2);
        open("#done-choosing", "cast-vote");
        cast();

        toTheHall();
        open("#vote-order", "question");
        for (var place : List.of(2, 0, 1)) answer(place);
        if (FxThread.call(() -> kiosk.shown()).equals("question")) open("#done-choosing", "cast-vote");
        cast();

        assertThat(sent()).hasSize(3).allMatch(CastVote.class::isInstance);
    }

    @Test
    void backFromTheConfirmationChoosesAnewAndStoppingKeepsNothing() throws Exception {
        tell(ballot("one", new Vote.One(), new Voters.Everyone()));
        toTheHall();
        open("#vote-one", "question");
        answer(1);
        kiosk.await("cast-vote");
        open("#back", "question");
        open("#dont-know", "cast-vote");

        kiosk.tap("#stop");
        kiosk.window.await(() -> kiosk.window.node("#stop-yes") != null);
        kiosk.tap("#stop-yes");
        kiosk.await("thanks");

        assertThat(sent()).isEmpty();
    }

    @Test
    void aGroupVotesByBadgeOnceEachAndOthersAreToldKindly() throws Exception {
        tell(ballot("council", new Vote.One(), new Voters.Group(new Wording("议事会", "Council"), Set.of(hash(BADGE)))));
        toTheHall();
        open("#vote-council", "badge");
        scanner.scan(ScanCode.BADGE.write(BADGE));
        kiosk.await("question");
        answer(0);
        cast();
        assertThat(sent()).singleElement().isInstanceOfSatisfying(Attendance.class, one -> assertThat(one.badge())
                .isEqualTo(hash(BADGE).bytes().hex()));

        toTheHall();
        open("#vote-council", "badge");
        scanner.scan(ScanCode.BADGE.write(BADGE));
        kiosk.await("kindly");
        open("#seen", "hall");
        open("#vote-council", "badge");
        scanner.scan(ScanCode.BADGE.write(OTHER));
        kiosk.await("kindly");

        assertThat(sent()).hasSize(1);
    }

    @Test
    void theResultStandsInTheHallAfterwardsAndWithNeitherThereIsNoHall() throws Exception {
        kiosk.goTo("survey");
        assertThat(FxThread.call(() -> kiosk.window.node("#hall") == null)).isTrue();
        kiosk.tap("#back");
        var over = ballot("one", new Vote.One(), new Voters.Everyone(), LocalDateTime.now(ZoneId.systemDefault()).minusDays(1));
        tell(over);
        var lines = List.of(
                new Line("cat", 1, new Count.Told(30)), new Line("apple", 2, new Count.Told(12)), new Line("sun", 3, new Count.Told(0)));
        tell(new BallotResult("one", 1, 1, new Count.Told(42), lines, LocalDate.now(ZoneId.systemDefault()).plusDays(9)));

        toTheHall();
        open("#look-one", "ballot-result");
        assertThat(FxThread.call(() -> kiosk.screen().lookupAll(".step").size())).isEqualTo(3);
        open("#seen", "hall");
    }

    private void toTheHall() throws Exception {
        if (FxThread.call(() -> kiosk.shown()).equals("thanks")) {
            kiosk.tap("#home");
            kiosk.await("start");
        }
        kiosk.goTo("survey");
        open("#hall", "hall");
    }

    private void answer(int place) throws Exception {
        kiosk.settle();
        kiosk.window.await(() -> kiosk.screen().lookupAll(".answer").stream()
                .anyMatch(card -> card.getLayoutBounds().getWidth() > 0));
        kiosk.window.tapAnswer(place);
    }

    private void cast() throws Exception {
        kiosk.await("cast-vote");
        kiosk.tap("#cast");
        kiosk.await("thanks");
    }

    private void open(String selector, String expected) throws Exception {
        kiosk.tap(selector);
        kiosk.await(expected);
        kiosk.settle();
    }

    private List<Handed> sent() {
        return kiosk.office.take(kiosk.folder.outbox.next()).envelopes().stream()
                .map(envelope -> HandedJson.read(kiosk.office.open(envelope.header().number())))
                .toList();
    }

    private void tell(FeedBody body) {
        var identity = kiosk.folder.credentials.identity().orElseThrow();
        assertThat(kiosk.folder.feed.take(identity, List.of(kiosk.office.tells(++told, body)))).isTrue();
        kiosk.folder.bulletin.refresh();
    }

    private static Hash hash(Bytes badge) {
        return Hash.of(badge.array());
    }

    private static Ballot ballot(String id, Vote vote, Voters voters) {
        return ballot(id, vote, voters, LocalDateTime.now(ZoneId.systemDefault()).plusDays(1));
    }

    private static Ballot ballot(String id, Vote vote, Voters voters, LocalDateTime closes) {
        var options = new ArrayList<Ballot.Option>();
        for (var picture : List.of(CardPicture.APPLE, CardPicture.CAT, CardPicture.SUN))
            options.add(new Ballot.Option(
                    picture.name().toLowerCase(Locale.ROOT), picture.words(), new Illustration.Ours(picture)));
        return new Ballot(
                id, 1, QUESTION, options, vote, Set.of(AgeBand.values()), closes.minusDays(9).withNano(0), closes.withNano(0),
                voters, List.of());
    }
}
