package org.yimi.kiosk.rules;

import java.util.Set;
import java.util.stream.Stream;

record CanBeStopped() implements Rule.OfAScreen {
    private static final Set<String> OUTSIDE_A_VISIT =
            Set.of("start", "asleep", "closed", "resume", "remembering", "thanks");

    @Override
    public String id() {
        return "U3";
    }

    @Override
    public String says() {
        return "停止 stands on every screen of a visit";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        var kind = String.valueOf(shown.root().getId());
        if (shown.root().getStyleClass().contains("overlay") || OUTSIDE_A_VISIT.contains(kind)) return Stream.of();
        var open = shown.all("#stop").filter(node -> !node.isDisabled()).count();
        return Stream.of(Look.at("stop", open == 1, "there are " + open + " of 停止"));
    }
}
