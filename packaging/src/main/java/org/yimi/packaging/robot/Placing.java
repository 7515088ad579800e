package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;

/** Options that are tapped in an order: taps until every mark is given, takes one back now and then. */
final class Placing {
    private static final Duration STAMPS_WITHIN = Duration.ofSeconds(3);

    private final Finger finger;
    private final Child child;

    Placing(Finger finger, Child child) {
        this.finger = finger;
        this.child = child;
    }

    /** Leaves the screen by its button 'done-choosing'; what stands on the cards, in the words of the office: 踢球：1. */
    List<String> marks(Screenful now) {
        var done = Eye.ask("find done-choosing", () -> now.button("done-choosing"));
        place(now, done);
        if (child.changesItsMind()) {
            tap(child.picks(Eye.ask("see what is stamped", () -> cards(now, true))));
            place(now, done);
        }
        var told = Eye.ask(
                "read the stamps",
                () -> cards(now, true).stream()
                        .map(card -> Screenful.caption(card) + "：" + stamp(card))
                        .toList());
        finger.tap(done);
        return told;
    }

    private void place(Screenful now, Button done) {
        while (Eye.ask("look at done-choosing", done::isDisabled))
            tap(child.picks(Eye.ask("see what is free", () -> cards(now, false))));
    }

    private void tap(Button card) {
        var before = Eye.ask("look at the stamp", () -> stamp(card));
        finger.tap(card);
        if (!Eye.happens(STAMPS_WITHIN, () -> !stamp(card).equals(before)))
            throw new Surprise("tapping an option changes nothing");
    }

    private static List<Button> cards(Screenful now, boolean stamped) {
        return now.enabled("placeable").stream()
                .filter(card -> stamp(card).isEmpty() != stamped)
                .toList();
    }

    /** Empty where the card has none. */
    private static String stamp(Button card) {
        return Screenful.words(card, ".stamp").orElse("");
    }
}
