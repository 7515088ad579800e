package org.yimi.kiosk.rules;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;

record NothingPreselected() implements Rule.OfAScreen {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    @Override
    public String id() {
        return "U12";
    }

    @Override
    public String says() {
        return "no answer is chosen before a child chooses";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        if (!shown.fresh()) return Stream.of();
        return shown.taps().stream()
                .map(tap -> Look.at(Shown.named(tap), !chosen(tap), Shown.named(tap) + " is chosen already"));
    }

    private static boolean chosen(Button tap) {
        return tap.isDefaultButton()
                || tap.getStyleClass().contains("chosen")
                || tap.getStyleClass().contains("selected")
                || tap.getPseudoClassStates().contains(SELECTED)
                || tap.lookupAll(".badge").stream().anyMatch(Shown::seen)
                || isFocusPainted(tap);
    }

    private static boolean isFocusPainted(Node tap) {
        return tap.isFocusVisible();
    }
}
