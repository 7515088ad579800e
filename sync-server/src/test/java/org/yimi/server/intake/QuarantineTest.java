package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Seal;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.office.Kiosks.Totals;

/** What cannot be opened or counted: kept, shown with its reason, in nobody's way. */
class QuarantineTest {
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
        var empty = Files.createDirectory(dir.resolve("no-packs"));
        var without = office.intake(office.keys, Library.read(List.of(empty)));
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

    private String reason(long number) {
        return office.database.read(transaction -> transaction
                .handle()
                .createQuery("select reason from ledger where number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .one());
    }
}
