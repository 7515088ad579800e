package org.yimi.server.ballot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult.Line;
import org.yimi.server.results.BallotDisclosure;
import org.yimi.server.results.Cell;

/** Makes of a tally what may be told of it. */
record Results(BallotDisclosure disclosure) {

    BallotResult told(Tally tally, int edition, LocalDate expires) {
        var ballot = tally.ballot();
        var votes = count(disclosure.votes(tally.votes()));
        var lines = switch (disclosure.extent(tally.votes())) {
            case NOTHING -> List.<Line>of();
            case FIRST_PLACE -> lines(tally, Map.of()).stream().filter(line -> line.place() == 1).toList();
            case NUMBERS -> lines(tally, counts(tally));
        };
        return new BallotResult(ballot.id(), ballot.version(), edition, votes, lines, expires);
    }

    private static List<Line> lines(Tally tally, Map<String, Count> counts) {
        var lines = new ArrayList<Line>();
        tally.places().forEach((option, place) ->
                lines.add(new Line(option, place, counts.getOrDefault(option, new Count.Untold()))));
        return lines;
    }

    private Map<String, Count> counts(Tally tally) {
        var chosen = tally.chosen();
        if (chosen.isEmpty()) return Map.of();
        var options = List.copyOf(chosen.keySet());
        var numbers = new ArrayList<Long>();
        for (var option : options) numbers.add(chosen.getOrDefault(option, 0L));
        numbers.add(tally.untold());
        var cells = disclosure.counts(numbers);
        var counts = new HashMap<String, Count>();
        for (var i = 0; i < options.size(); i++) counts.put(options.get(i), count(cells.get(i)));
        return counts;
    }

    private static Count count(Cell cell) {
        return switch (cell) {
            case Cell.Shown(var number) -> new Count.Told(number);
            case Cell.FewerThan(var threshold) -> new Count.FewerThan(threshold);
        };
    }

    /** Whether a tally may take the place of what was told. */
    boolean due(BallotResult told, Tally now) {
        var before = switch (told.votes()) {
            case Count.Told(var number) -> number;
            // how many fewer is not kept; it is known whether there was a first place
            case Count.FewerThan _, Count.Untold _ -> told.lines().isEmpty() ? 0 : BallotDisclosure.FEWEST;
        };
        return disclosure.due(before, now.votes());
    }
}
