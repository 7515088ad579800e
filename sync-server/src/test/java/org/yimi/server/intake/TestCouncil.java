package org.yimi.server.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.Handed;
import org.yimi.content.answer.HandedJson;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.VoteSeal;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.results.BallotDisclosure;

/** An office at which three options are voted on; its clock stands until a ballot closes. */
final class TestCouncil implements AutoCloseable {
    static final int THRESHOLD = 10;
    static final List<String> OPTIONS = List.of("zebrafish", "quokkaland", "walrusville");

    final Random random = new Random(3);
    final TestOffice office;
    private final VoteSeal seal;
    private Instant now = TestOffice.NOW;
    private long numbers;

    TestCouncil(Path folder) {
        office = new TestOffice(folder);
        seal = new VoteSeal(office.keys.keySet());
    }

    BallotResult counted() {
        ballots().count("yard", "tester");
        return results().getLast();
    }

    List<BallotResult> results() {
        return office.database.read(transaction -> new Feed(office.database).said(transaction, BallotResult.KIND)).stream()
                .map(said -> (BallotResult) said.body())
                .toList();
    }

    static List<String> ranked(int first, int second, int third) {
        return List.of(OPTIONS.get(first) + ".1", OPTIONS.get(second) + ".2", OPTIONS.get(third) + ".3");
    }

    Ballot published(Vote vote, Voters voters) {
        var options = new ArrayList<Ballot.Option>();
        var pictures = List.of(CardPicture.values());
        for (var i = 0; i < OPTIONS.size(); i++)
            options.add(new Ballot.Option(
                    OPTIONS.get(i), pictures.get(i).words(), new Illustration.Ours(pictures.get(i))));
        var opens = LocalDateTime.ofInstant(TestOffice.NOW, ZoneId.systemDefault()).minusDays(1);
        var ballot = new Ballot(
                "yard", 1, new Wording("先添什么？", "What first?"), options, vote, Set.of(AgeBand.C), opens, opens.plusDays(3),
                voters, List.of());
        office.database.change(transaction ->
                new Feed(office.database).publish(transaction, TestOffice.NOW, new Audience.All(), ballot));
        return ballot;
    }

    Ballots ballots() {
        return new Ballots(
                office.database, new Feed(office.database), new Audit(office.database), office.secret,
                new BallotDisclosure(THRESHOLD), () -> now);
    }

    /** It is the moment at which it closes. */
    void closes(Ballot ballot) {
        now = ballot.closes().atZone(ZoneId.systemDefault()).toInstant();
    }

    void cast(Ballot ballot, List<String> codes) {
        office.receive(List.of(sealed(vote(ballot, codes))));
    }

    CastVote vote(Ballot ballot, List<String> codes) {
        var sealed = Base64.getEncoder().encodeToString(seal.seal(ballot, codes).array());
        return new CastVote(SessionId.random(random), ballot.id(), ballot.version(), sealed);
    }

    Attendance attendance(Ballot ballot, Hash badge) {
        return new Attendance(SessionId.random(random), ballot.id(), ballot.version(), badge.bytes().hex());
    }

    Envelope sealed(Handed handed) {
        return office.seal.seal(++numbers, HandedJson.write(handed));
    }

    static Hash badge(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        office.close();
    }
}
