package org.yimi.content.envelope;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;

/**
 * A {@link Ballot} as it travels.
 *
 * @param vote {@code one}, {@code several} or {@code ranking}
 * @param most as many as may be chosen; 0 where that is not asked
 * @param opens a date and a time in ISO form; so {@code closes}
 * @param group who may vote; none where all may
 */
record BallotWire(
        int format,
        String id,
        int version,
        Wording question,
        List<Item> options,
        String vote,
        int most,
        Set<AgeBand> bands,
        String opens,
        String closes,
        List<Members> group,
        List<Reading> readings) {
    private static final int FORMAT = 1;

    private record Item(String id, Wording label, Illustration.Wire picture) {
        Ballot.Option option() {
            return new Ballot.Option(id, label, picture.illustration());
        }
    }

    private record Members(Wording name, List<Hash> badges) {}

    static BallotWire of(Ballot ballot) {
        var items = ballot.options().stream()
                .map(one -> new Item(one.id(), one.label(), Illustration.Wire.of(one.picture())))
                .toList();
        return new BallotWire(
                FORMAT,
                ballot.id(),
                ballot.version(),
                ballot.question(),
                items,
                switch (ballot.vote()) {
                    case Vote.One() -> "one";
                    case Vote.Several _ -> "several";
                    case Vote.Ranking() -> "ranking";
                },
                ballot.vote() instanceof Vote.Several(var most) ? most : 0,
                new TreeSet<>(ballot.bands()),
                ballot.opens().toString(),
                ballot.closes().toString(),
                members(ballot.voters()),
                ballot.readings());
    }

    private static List<Members> members(Voters voters) {
        return switch (voters) {
            case Voters.Everyone() -> List.of();
            // sorted, so that the same ballot has the same bytes
            case Voters.Group(var name, var badges) ->
                List.of(new Members(
                        name,
                        badges.stream()
                                .sorted((one, other) -> one.bytes().hex().compareTo(other.bytes().hex()))
                                .toList()));
        };
    }

    Bytes bytes() {
        return Bytes.of(Cbor.write(this));
    }

    static Ballot parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "ballot");
        return Cbor.read(body, BallotWire.class, BallotWire::ballot);
    }

    private Ballot ballot() {
        if (group.size() > 1) throw new IllegalArgumentException("two groups");
        return new Ballot(
                id,
                version,
                question,
                options.stream().map(Item::option).toList(),
                switch (vote) {
                    case "one" -> new Vote.One();
                    case "several" -> new Vote.Several(most);
                    case "ranking" -> new Vote.Ranking();
                    default -> throw new IllegalArgumentException("nobody votes like that");
                },
                bands,
                LocalDateTime.parse(opens),
                LocalDateTime.parse(closes),
                group.stream().<Voters>map(BallotWire::voters).findFirst().orElseGet(Voters.Everyone::new),
                readings);
    }

    private static Voters voters(Members members) {
        return new Voters.Group(members.name, members.badges.stream().collect(Collectors.toSet()));
    }
}
