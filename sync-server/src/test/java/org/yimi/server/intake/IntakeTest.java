package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.RangeDigest;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.Receipt.Range;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.intake.Intake.NotTaken;
import org.yimi.server.office.Denied;
import org.yimi.server.office.Kiosks.Totals;

class IntakeTest {
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
    void aBundleIsCountedAndReceiptedWithTheDigestOfItsEnvelopes() {
        var envelopes = office.envelopes(1, 5);

        var receipt = office.receive(envelopes);

        assertThat(receipt.held()).containsExactly(range(envelopes));
        assertThat(office.sessionsCounted()).isEqualTo(5);
        assertThat(office.totals()).isEqualTo(new Totals(5, 5, 0, 0));
    }

    @Test
    void theSameBundleFiftyTimesAtOnceIsAnsweredFiftyTimesAndCountedOnce() throws Exception {
        var envelopes = office.envelopes(1, 7);
        var bundle = office.bundle(envelopes);

        try (var kiosks = Executors.newFixedThreadPool(16)) {
            Callable<Bytes> send = () -> office.intake.receive(bundle).receipt();
            for (var reply : kiosks.invokeAll(Stream.generate(() -> send).limit(50).toList()))
                assertThat(Receipt.verified(reply.get(), office.keys.keySet()).held())
                        .containsExactly(range(envelopes));
        }

        assertThat(office.sessionsCounted()).isEqualTo(7);
        assertThat(office.totals()).isEqualTo(new Totals(7, 7, 0, 0));
    }

    @Test
    void aBundleThatComesLateDoesNotOverwriteHowTheKioskStands() {
        var early = office.bundle(office.envelopes(1, 2));
        office.receive(office.envelopes(3, 9));

        office.intake.receive(early);

        assertThat(office.kiosks.all().getFirst().issued()).isEqualTo(9);
        assertThat(office.totals()).isEqualTo(new Totals(9, 9, 0, 0));
    }

    @Test
    void aServerOnAnUnannouncedBackupTakesNothing() {
        var head = new BundleHead(office.kiosk, 50, 0, 0, 1, 7, false);
        var bundle = new Bundle(head, List.of()).signedBy(office.kioskKey).array();

        assertThatThrownBy(() -> office.intake.receive(bundle))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining("server restored");
    }

    @Test
    void whatANewerKioskSaysMoreIsKept() {
        var content = new String(SessionJson.write(office.session(AgeBand.C)), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"mood\":\"sunny\",");

        office.receive(List.of(office.seal.seal(1, content.getBytes(StandardCharsets.UTF_8))));

        assertThat(office.database.<String>read(transaction -> transaction
                        .handle()
                        .createQuery("select cast(body as text) from content")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo(content);
    }

    @Test
    void aFailingStatementDoesNotCarryAnAnswerInItsMessage() {
        var survey = office.library.survey("our-park", 1).orElseThrow();
        var session = new FinishedSession(
                SessionId.random(office.random), "our-park", 1, AgeBand.C, HalfDay.parse("2026-03-01am"), false,
                List.of(new Given(survey.questions().getFirst().id(), new Picked("canary-answer"))), Set.of());
        office.database.change(transaction -> transaction.handle().execute("drop table answer_tally"));

        assertThatThrownBy(() -> office.database.change(transaction -> office.tallies.count(transaction, 2, session, survey)))
                .satisfies(failure -> {
                    var trace = new StringWriter();
                    failure.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).contains("answer_tally").doesNotContain("canary");
                });
    }

    @Test
    void anEmptyBundleIsAnsweredWithAllThatIsHeld() {
        var envelopes = office.envelopes(1, 3);
        office.receive(envelopes);

        assertThat(office.receive(List.of()).held()).containsExactly(range(envelopes));
    }

    @Test
    void aGapSplitsTheRangesAndFillingItJoinsThem() {
        var envelopes = office.envelopes(1, 5);
        office.receive(List.of(envelopes.get(0), envelopes.get(1), envelopes.get(3), envelopes.get(4)));

        assertThat(office.receive(List.of()).held())
                .containsExactly(range(envelopes.subList(0, 2)), range(envelopes.subList(3, 5)));
        assertThat(office.receive(List.of(envelopes.get(2))).held()).containsExactly(range(envelopes));
    }

    @Test
    void twoEnvelopesUnderOneNumberAreBothKeptAndNeitherIsReceipted() {
        var envelopes = office.envelopes(1, 3);
        office.receive(envelopes);

        var receipt = office.receive(List.of(office.envelope(2)));

        assertThat(receipt.disputed()).containsExactly(2L);
        assertThat(receipt.held())
                .containsExactly(range(envelopes.subList(0, 1)), range(envelopes.subList(2, 3)));
        assertThat(office.sessionsCounted()).isEqualTo(3);
        assertThat(office.totals()).isEqualTo(new Totals(3, 3, 0, 1));
    }

    @Test
    void anAdministratorDecidesOnceWhetherBothEnvelopesOfANumberCount() {
        office.receive(office.envelopes(1, 2));
        office.receive(List.of(office.envelope(2)));
        var disputes = new Disputes(
                office.database, office.kiosks, office.tallies, office.filing, office.secret, office.library,
                () -> TestOffice.NOW);
        assertThat(disputes.open()).containsExactly(new Disputes.Open(office.kiosk, 2));

        assertThat(disputes.decide(office.kiosk, 2, true)).isEqualTo(1);

        assertThat(office.sessionsCounted()).isEqualTo(3);
        assertThat(disputes.open()).isEmpty();
        assertThat(office.receive(List.of()).disputed()).containsExactly(2L);
        assertThatThrownBy(() -> disputes.decide(office.kiosk, 2, true)).isInstanceOf(Denied.class);
    }

    @Test
    void aRevokedKiosksBundleIsKeptAsideAndNotReceipted() {
        office.database.change(
                transaction -> office.kiosks.revoke(transaction, office.kiosk, LocalDate.parse("2026-02-01")));

        assertThatThrownBy(() -> office.receive(office.envelopes(1, 2)))
                .isInstanceOf(NotTaken.class)
                .extracting(refused -> ((NotTaken) refused).code())
                .isEqualTo("revoked");

        assertThat(office.sessionsCounted()).isZero();
        assertThat(count("bundle_aside")).isEqualTo(1);
    }

    @Test
    void aKioskThatWasNeverEnrolledIsRefusedAndNothingChanges() {
        var foreign = new TestOffice(dir.resolve("foreign").toFile().mkdir() ? dir.resolve("foreign") : dir);
        var bundle = foreign.bundle(foreign.envelopes(1, 2));
        foreign.close();

        assertThatThrownBy(() -> office.intake.receive(bundle))
                .isInstanceOf(NotTaken.class)
                .extracting(refused -> ((NotTaken) refused).code())
                .isEqualTo("unknown-kiosk");
        assertThat(count("ledger")).isZero();
    }

    @Test
    void receiptsStayTheSameAcrossARestart() {
        var envelopes = office.envelopes(1, 20);
        var before = office.receive(envelopes);

        var restarted = office.intake(office.keys, office.library);

        assertThat(office.receipt(restarted, List.of())).isEqualTo(before);
        restarted.close();
    }

    @Test
    void ledgerAndContentHaveNoColumnInCommonThatLinksThem() {
        office.receive(office.envelopes(1, 3));

        assertThat(columns("ledger")).doesNotContainAnyElementsOf(columns("content"));
        assertThat(columns("content")).doesNotContain("at", "received", "kiosk", "number", "hash");
    }

    private List<String> columns(String table) {
        return office.database.read(transaction -> transaction
                .handle()
                .createQuery("select name from pragma_table_info(:table)")
                .bind("table", table)
                .mapTo(String.class)
                .list());
    }

    private long count(String table) {
        return office.database.read(transaction -> transaction
                .handle()
                .createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    private static Range range(List<Envelope> envelopes) {
        var digest = new RangeDigest();
        envelopes.forEach(envelope -> digest.add(envelope.hash()));
        return new Range(
                envelopes.getFirst().header().number(), envelopes.getLast().header().number(), digest.soFar());
    }
}
