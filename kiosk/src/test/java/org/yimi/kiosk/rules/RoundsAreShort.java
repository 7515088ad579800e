package org.yimi.kiosk.rules;

import java.time.Duration;
import java.util.stream.Stream;

record RoundsAreShort() implements Rule.OfAScan {
    /** Then a child is asked whether it is still there. */
    private static final Duration ASKED_AFTER = Duration.ofSeconds(30);

    /** A press within a second of what was seen is a reflex, which not every child has. */
    private static final Duration LEAST_PACE = Duration.ofSeconds(2);

    @Override
    public String id() {
        return "U19";
    }

    @Override
    public String says() {
        return "a turn lasts at least 2 s, and the first comes again before a child is asked whether it is there";
    }

    @Override
    public Stream<Look> check(Scan scan) {
        var pace = scan.how().pace();
        return scan.levels().map(steps -> {
            var takes = pace.multipliedBy(steps.size());
            return Look.at(
                    "round",
                    takes.compareTo(ASKED_AFTER) < 0 && pace.compareTo(LEAST_PACE) >= 0,
                    steps.size() + " turns of " + pace.toSeconds() + " s take " + takes.toSeconds() + " s");
        });
    }
}
