package org.yimi.server.intake;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.Seal;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.server.cases.Suggestions;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.results.Tallies;
import org.yimi.server.safeguard.Concerns;
import org.yimi.server.safeguard.Unseen;
import org.yimi.server.store.Database;

/** A district with one site and one kiosk, on a real database file. */
public final class TestOffice implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    public final SecureRandom random = new SecureRandom();
    public final Library library = Library.read(List.of(Path.of("../content/packs")));
    final Survey park = library.survey("our-park", 1).orElseThrow();
    final SignKey root = RootSecret.random(random).rootKey();
    final PrivateKeySet secret = PrivateKeySet.first(random);
    final Keys keys = keys(secret);
    public final Database database;
    public final Kiosks kiosks;
    final Tallies tallies;
    public final Suggestions suggestions;
    public final Unseen unseen;
    public final Concerns concerns;
    final Filing filing;
    final Intake intake;
    final KioskId kiosk;
    final SignKey kioskKey = SignKey.random(random);
    final Seal seal;
    private long bundles;
    private long numbers;

    public TestOffice(Path folder) {
        database = Database.open(folder.resolve("server.db"));
        kiosks = new Kiosks(database);
        tallies = new Tallies(database);
        var orgs = new Orgs(database);
        filing = Filing.at(database);
        suggestions = filing.suggestions();
        unseen = filing.unseen();
        concerns = filing.concerns();
        kiosk = KioskId.random(random);
        database.change(transaction -> {
            var district = orgs.addRoot(transaction, OrgKind.COUNTY, new Wording("区", "District"));
            var site = orgs.add(transaction, district, OrgKind.SCHOOL, new Wording("小学", "School"));
            var bearer = Hash.of(new byte[0]);
            kiosks.add(transaction, kiosk, site, kioskKey.verifyKey(), bearer, LocalDate.parse("2026-01-01"));
        });
        intake = intake(keys, library);
        seal = new Seal(keys.keySet(), kiosk);
    }

    Keys keys(PrivateKeySet privateKeys) {
        var publicKeys = privateKeys.publicPart(NOW, root.verifyKey());
        return new Keys(privateKeys, publicKeys, publicKeys.signedBy(root), root.verifyKey());
    }

    Intake intake(Keys some, Library packs) {
        return new Intake(database, kiosks, tallies, filing, some, 1, packs, () -> NOW);
    }

    FinishedSession session(AgeBand band) {
        var interview = Interview.of(park, band);
        for (var due = interview.next(); due.isPresent(); due = interview.next()) {
            var codes = Answers.possibleCodes(due.get());
            interview = interview.with(TestAnswers.of(due.get(), codes.get(random.nextInt(codes.size()))));
        }
        return new FinishedSession(
                SessionId.random(random), "our-park", 1, band, HalfDay.parse("2026-03-01am"), false, interview.given(),
                Set.of());
    }

    /** What a child handed over comes in and is counted. */
    public void takeIn(Finished... handedOver) {
        var envelopes = new ArrayList<Envelope>();
        for (var one : handedOver) envelopes.add(seal.seal(++numbers, FinishedJson.write(one)));
        receive(envelopes);
    }

    Envelope envelope(long number) {
        return seal.seal(number, SessionJson.write(session(AgeBand.C)));
    }

    List<Envelope> envelopes(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(this::envelope).toList();
    }

    byte[] bundle(List<Envelope> envelopes) {
        var issued = envelopes.stream().mapToLong(one -> one.header().number()).max().orElse(0);
        return new Bundle(new BundleHead(kiosk, ++bundles, issued, envelopes.size(), 1, 0, false), envelopes)
                .signedBy(kioskKey)
                .array();
    }

    Receipt receive(List<Envelope> envelopes) {
        return receipt(intake, envelopes);
    }

    Receipt receipt(Intake at, List<Envelope> envelopes) {
        return Receipt.verified(at.receive(bundle(envelopes)).receipt(), keys.keySet());
    }

    long sessionsCounted() {
        return tallies.raw().stream()
                .filter(raw -> raw.question().isEmpty())
                .mapToLong(Tallies.Raw::count)
                .sum();
    }

    Kiosks.Totals totals() {
        return kiosks.all().getFirst().totals();
    }

    @Override
    public void close() {
        intake.close();
        database.close();
    }
}
