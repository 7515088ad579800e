package org.yimi.kiosk.rules;

import java.util.Collections;
import java.util.stream.Stream;
import javafx.scene.control.Button;

record EveryTargetHasATurn() implements Rule.OfAScan {
    @Override
    public String id() {
        return "U19";
    }

    @Override
    public String says() {
        return "one switch reaches everything that can be tapped, once a round, the corners too";
    }

    @Override
    public Stream<Look> check(Scan scan) {
        var reached = scan.reached();
        var awake = scan.shown().taps().stream().filter(tap -> !tap.isDisabled()).toList();
        var turns = awake.stream().map(tap -> turns(tap, Collections.frequency(reached, tap)));
        var others = reached.stream()
                .filter(target -> !awake.contains(target))
                .map(target -> Look.at("turn", false, Shown.named(target) + " has a turn, but cannot be tapped"));
        return Stream.concat(turns, others);
    }

    private static Look turns(Button tap, int turns) {
        return Look.at("target", turns == 1, Shown.named(tap) + " has " + turns + " turns a round");
    }
}
