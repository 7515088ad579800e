package org.yimi.kiosk.visit;

import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.survey.AgeBand;

/**
 * What stands in 小小议事厅 for one band.
 *
 * @param open what can be voted on now
 * @param told ballots that are over, with how they went
 */
public record Agenda(List<Ballot> open, List<Told> told) {
    public static final Agenda NOTHING = new Agenda(List.of(), List.of());

    public Agenda {
        open = List.copyOf(open);
        told = List.copyOf(told);
    }

    /** The result is of this very ballot. */
    public record Told(Ballot ballot, BallotResult result) {}

    /**
     * What of all this concerns a band.
     *
     * @param all ballots, of each the version in force; a result of another version is not shown
     */
    public static Agenda of(List<Ballot> open, List<Ballot> all, List<BallotResult> results, AgeBand band) {
        var told = results.stream()
                .flatMap(result -> all.stream().filter(result::of).map(ballot -> new Told(ballot, result)))
                .filter(one -> one.ballot.bands().contains(band));
        return new Agenda(
                open.stream().filter(ballot -> ballot.bands().contains(band)).toList(), told.toList());
    }

    /** Whether there is nothing to vote on and nothing to see. */
    public boolean isEmpty() {
        return open.isEmpty() && told.isEmpty();
    }

    /** Everything that is picked from. */
    public Pages pages() {
        return new Pages(open.size() + told.size());
    }

    /** Every ballot whose words stand here. */
    Stream<Ballot> ballots() {
        return Stream.concat(open.stream(), told.stream().map(Told::ballot));
    }
}
