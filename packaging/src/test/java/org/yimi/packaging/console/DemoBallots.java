package org.yimi.packaging.console;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.VoteSeal;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.server.ballot.BallotBox;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.results.BallotDisclosure;
import org.yimi.server.store.Database;

/** Ballots at an office, one for each way in which the page shows them; their votes were sealed as a kiosk seals them. */
final class DemoBallots implements AutoCloseable {
    /** Votes on {@code park}, which has closed and waits to be counted: by option. */
    static final List<Integer> PARK = List.of(24, 18, 16);

    private static final int THRESHOLD = 10;
    private static final int MEMBERS = 12;
    private static final int ATTENDED = 5;

    private final Random random = new Random(9);
    private final LocalDateTime today = LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.DAYS);
    private final Database database;
    private final KeyFiles keys;

    private DemoBallots(Path office) {
        database = Database.open(office.resolve("office.db"));
        keys = new KeyFiles(office);
    }

    /** @param office its data folder; it may run */
    static void at(Path office) {
        try (var ballots = new DemoBallots(office)) {
            ballots.open();
            ballots.due();
            ballots.counted();
        }
    }

    private void open() {
        var badges = IntStream.range(0, MEMBERS)
                .mapToObj(member -> Hash.of(("badge " + member).getBytes(StandardCharsets.UTF_8)))
                .toList();
        var group = new Voters.Group(new Wording("滨江议事会", "Riverside council"), Set.copyOf(badges));
        var yard = published("yard", "操场先添什么？", "What comes first in the yard?", new Vote.Ranking(), group, -3, 9);
        published("later", "冬天先做什么？", "What is done first in winter?", new Vote.One(), new Voters.Everyone(), 20, 30);
        database.change(tx -> {
            for (var voter = 0; voter <= ATTENDED; voter++)
                BallotBox.note(tx, new Attendance(
                        SessionId.random(random), yard.id(), 1, badges.get(voter % ATTENDED).bytes().hex()));
        });
    }

    private void due() {
        var park = published("park", "公园先修什么？", "What is built first in the park?", new Vote.Several(2), new Voters.Everyone(), -9, 0);
        cast(park, papers(park, PARK));
    }

    private void counted() {
        var river = published("river", "河边先装什么？", "What is put up first by the river?", new Vote.One(), new Voters.Everyone(), -19, -2);
        cast(river, papers(river, List.of(31, 22, 0)));
        var gate = published("gate", "校门口先改什么？", "What is changed first at the gate?", new Vote.Ranking(), new Voters.Everyone(), -19, -3);
        cast(gate, IntStream.range(0, 14).mapToObj(i -> order(gate, i % 3)).toList());
        var books = published("books", "先买什么书？", "Which books are bought first?", new Vote.One(), new Voters.Everyone(), -19, -4);
        cast(books, papers(books, List.of(1, 3, 0)));
        var quiet = published("quiet", "哪里要更安静？", "Where should it be quieter?", new Vote.One(), new Voters.Everyone(), -19, -5);
        cast(quiet, papers(quiet, List.of(1, 0, 0)));
        var office = new Ballots(
                database, new Feed(database), new Audit(database), keys.read().secret(), new BallotDisclosure(THRESHOLD),
                InstantSource.system());
        for (var ballot : List.of(river, gate, books, quiet)) office.count(ballot.id(), "admin");
    }

    private static List<List<String>> papers(Ballot ballot, List<Integer> votes) {
        var papers = new ArrayList<List<String>>();
        for (var option = 0; option < votes.size(); option++)
            for (var vote = 0; vote < votes.get(option); vote++) papers.add(List.of(ballot.options().get(option).id()));
        return papers;
    }

    private static List<String> order(Ballot ballot, int first) {
        var size = ballot.options().size();
        return IntStream.range(0, size)
                .mapToObj(place -> ballot.options().get((first + place) % size).id() + "." + (place + 1))
                .toList();
    }

    /** @param opensIn so many days from today, as {@code closesIn} */
    private Ballot published(String id, String zh, String en, Vote vote, Voters voters, int opensIn, int closesIn) {
        var options = List.of(
                option("slide", "滑梯", "A slide", CardPicture.HOUSE),
                option("trees", "会遮阴的大树", "Big trees that give shade", CardPicture.APPLE),
                option("court", "足球场", "A football ground", CardPicture.SUN));
        var ballot = new Ballot(
                id, 1, new Wording(zh, en), options, vote, Set.of(AgeBand.C, AgeBand.D, AgeBand.E),
                today.plusDays(opensIn), today.plusDays(closesIn), voters, List.of());
        database.change(tx -> new Feed(database).publish(tx, Instant.now(), new Audience.All(), ballot));
        return ballot;
    }

    private static Ballot.Option option(String id, String zh, String en, CardPicture picture) {
        return new Ballot.Option(id, new Wording(zh, en), new Illustration.Ours(picture));
    }

    private void cast(Ballot ballot, List<List<String>> papers) {
        var seal = new VoteSeal(keys.read().keySet());
        var votes = papers.stream()
                .map(codes -> Base64.getEncoder().encodeToString(seal.seal(ballot, codes).array()))
                .map(sealed -> new CastVote(SessionId.random(random), ballot.id(), ballot.version(), sealed))
                .collect(Collectors.toSet());
        database.change(tx -> votes.forEach(vote -> BallotBox.put(tx, vote)));
    }

    @Override
    public void close() {
        database.close();
    }
}
