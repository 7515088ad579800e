package org.yimi.kiosk.rules;

import java.util.stream.Stream;

record CanBeDeclined() implements Rule.OfAScreen {
    @Override
    public String id() {
        return "U3";
    }

    @Override
    public String says() {
        return "every question offers 不知道 and 不想说, ready to be tapped";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        if (!shown.is("question")) return Stream.of();
        return Stream.of("dont-know", "rather-not").map(id -> {
            var open = shown.all("#" + id).filter(node -> !node.isDisabled()).count();
            return Look.at(id, open == 1, "there are " + open + " of " + id);
        });
    }
}
