package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.RangeDigest;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.Receipt.Range;
import org.yimi.content.envelope.Seal;
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
        var disputes =
                new Disputes(office.database, office.kiosks, office.tallies, office.secret, office.library);
        assertThat(disputes.open()).containsExactly(new Disputes.Open(office.kiosk, 2));

        assertThat(disputes.decide(office.kiosk, 2, true)).isEqualTo(1);

        assertThat(office.sessionsCounted()).isEqualTo(3);
        assertThat(disputes.open()).isEmpty();
        assertThat(office.receive(List.of()).disputed()).containsExactly(2L);
        assertThatThrownBy(() -> disputes.decide(office.kiosk, 2, true)).isInstanceOf(Denied.class);
    }

    @Test
    void whatCannotBeOpenedIsQuarantinedAndHoldsUpNobody() {
        var envelopes = office.envelopes(1, 3);
        var foreign = new TestOffice(dir.resolve("foreign").toFile().mkdir() ? dir.resolve("foreign") : dir);
        var sealedForAnother = new Seal(foreign.keys.keySet(), office.kiosk).seal(4, new byte[10]);
        foreign.close();

        var receipt = office.receive(Stream.concat(envelopes.stream(), Stream.of(sealedForAnother)).toList());

        assertThat(receipt.covers(4)).isTrue();
        assertThat(receipt.uncounted()).containsExactly(4L);
        assertThat(office.totals()).isEqualTo(new Totals(4, 3, 1, 0));
        assertThat(reason(4)).isEqualTo("cannot-open");
    }

    @Test
    void aRetiredKeyAndAnUnknownSuiteAreQuarantinedEachWithItsOwnReason() {
        var sealedToTheFirst = office.envelope(1);
        var retired = office.intake(office.keys(office.secret.rotated().retired(1)), office.library);
        var otherSuite = office.envelope(2).bytes().array();
        otherSuite[1] = 9;

        office.receipt(retired, List.of(sealedToTheFirst, new Envelope(Bytes.of(otherSuite))));
        retired.close();

        assertThat(reason(1)).isEqualTo("retired-key");
        assertThat(reason(2)).isEqualTo("unknown-suite");
    }

    @Test
    void aSurveyThatIsNotHereWaitsInQuarantineUntilItsPackComes() throws Exception {
        var empty = java.nio.file.Files.createDirectory(dir.resolve("no-packs"));
        var without = office.intake(office.keys, org.yimi.content.pack.Library.read(List.of(empty)));
        assertThat(office.receipt(without, office.envelopes(1, 2)).uncounted()).containsExactly(1L, 2L);
        assertThat(reason(1)).isEqualTo("unknown-survey");
        without.close();

        assertThat(office.intake.releaseQuarantined()).isEqualTo(2);

        assertThat(office.sessionsCounted()).isEqualTo(2);
        assertThat(office.totals()).isEqualTo(new Totals(2, 2, 0, 0));
        assertThat(office.receive(List.of()).uncounted()).isEmpty();
        assertThat(office.intake.releaseQuarantined()).isZero();
    }

    @Test
    void contentThatDoesNotFitItsSurveyIsQuarantinedAndItsWordsAreNotRepeated() {
        var garbage = office.seal.seal(1, "{\"kind\":\"session\",\"id\":\"秘密\"}".getBytes(StandardCharsets.UTF_8));
        var other = SessionJson.write(office.session(AgeBand.C));
        var text = new String(other, StandardCharsets.UTF_8).replace("\"band\":\"C\"", "\"band\":\"A\"");
        var wrongBand = office.seal.seal(2, text.getBytes(StandardCharsets.UTF_8));

        office.receive(List.of(garbage, wrongBand));

        assertThat(reason(1)).isEqualTo("unreadable-content");
        assertThat(reason(2)).isEqualTo("answers-do-not-fit");
    }

    @Test
    void theSameSessionInASecondEnvelopeIsKeptAsideAndNotCountedTwice() {
        var content = SessionJson.write(office.session(AgeBand.C));

        office.receive(List.of(office.seal.seal(1, content), office.seal.seal(2, content)));

        assertThat(office.sessionsCounted()).isEqualTo(1);
        assertThat(reason(2)).isEqualTo("same-session-again");
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

    private String reason(long number) {
        return office.database.read(transaction -> transaction
                .handle()
                .createQuery("select reason from ledger where number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .one());
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
