package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.ResponsePatterns;
import org.yimi.content.answer.Rotation;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.survey.AgeBand;

/** What a kiosk says of how a child answered: the order shown, and patterns. */
class FlaggedSessionsTest {
    @TempDir
    private Path dir;

    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(dir);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theOrderShownIsKeptWithTheAnswersAndCountsAreThoseOfTheChoices() {
        var session = session(Set.of());
        assertThat(session.given()).anyMatch(given -> given.turn() > 0);

        office.receive(List.of(envelope(1, session)));

        var kept = office.database.<String>read(transaction -> transaction
                .handle()
                .createQuery("select cast(body as text) from content")
                .mapTo(String.class)
                .one());
        assertThat(SessionJson.read(kept.getBytes(StandardCharsets.UTF_8))).isEqualTo(session);
        for (var given : session.given())
            assertThat(office.tallies.raw())
                    .filteredOn(raw -> raw.question().equals(given.question()))
                    .singleElement()
                    .satisfies(raw -> assertThat(Answers.codes(office.park.question(given.question()), given.answer())).containsExactly(raw.code()));
    }

    @Test
    void anOrderThatNoChildCanHaveSeenIsQuarantined() {
        var session = session(Set.of());
        var impossible = session.given().stream().map(given -> new Given(given.question(), given.answer(), 6)).toList();

        office.receive(List.of(envelope(1, with(session, impossible))));

        assertThat(office.sessionsCounted()).isZero();
        assertThat(office.totals().quarantined()).isEqualTo(1);
    }

    @Test
    void aSessionWithAnyFlagIsCountedApartAndNeverDropped() {
        var flags = List.of(
                ResponsePatterns.STRAIGHT_LINE,
                ResponsePatterns.LEFT_RIGHT,
                ResponsePatterns.ALL_EXTREMES,
                ResponsePatterns.FASTER_THAN_READING);
        var number = 1L;
        for (var flag : flags) office.receive(List.of(envelope(number++, session(Set.of(flag)))));
        office.receive(List.of(envelope(number++, session(Set.copyOf(flags)))));
        office.receive(List.of(envelope(number++, session(Set.of())), envelope(number, session(Set.of()))));

        assertThat(office.sessionsCounted()).isEqualTo(7);
        assertThat(byFlag("select flagged, sum(count) as n from session_tally group by flagged"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(0, 2L, 1, 5L));
        assertThat(byFlag("select flagged, sum(count) as n from answer_tally"
                        + " where question = 'think-of-your-park' group by flagged"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(0, 2L, 1, 5L));
    }

    private Map<Integer, Long> byFlag(String query) {
        return office.database.read(transaction -> transaction
                .handle()
                .createQuery(query)
                .reduceRows(new java.util.HashMap<>(), (counts, row) -> {
                    counts.put(row.getColumn("flagged", Integer.class), row.getColumn("n", Long.class));
                    return counts;
                }));
    }

    private Envelope envelope(long number, FinishedSession session) {
        return office.seal.seal(number, SessionJson.write(session));
    }

    /** Always the first option of the question itself, wherever it stood on the screen. */
    private FinishedSession session(Set<String> flags) {
        var interview = Interview.of(office.park, AgeBand.C, new Rotation(15));
        for (var due = interview.next(); due.isPresent(); due = interview.next())
            interview = interview.with(
                    TestAnswers.of(due.get(), Answers.possibleCodes(due.get()).getFirst()));
        var when = HalfDay.parse("2026-03-01am");
        return new FinishedSession(
                SessionId.random(office.random), "our-park", 1, AgeBand.C, when, false, interview.given(), flags);
    }

    private static FinishedSession with(FinishedSession session, List<Given> given) {
        return new FinishedSession(
                session.id(), session.survey(), session.version(), session.band(), session.when(),
                session.clockDoubtful(), given, session.flags());
    }
}
