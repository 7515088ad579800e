package org.yimi.kiosk.rules;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.yimi.content.survey.AgeBand;

/** The height of a character is the size of its font: the square that a Chinese character is drawn in. */
record WordsAreLarge() implements Rule.OfAScreen {
    private static final double YOUNG_MM = 8.6;
    private static final double MIDDLE_MM = 7.5;
    private static final double OLDER_MM = 6.4;
    private static final double ROUNDING_MM = 0.05;
    private static final String KAI = "LXGW WenKai";

    @Override
    public String id() {
        return "U8";
    }

    @Override
    public String says() {
        return "children's words are 8.6 mm (A, B), 7.5 mm (C) or 6.4 mm (D, E) high, in 楷体";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return shown.labels()
                .filter(label -> !label.getStyleClass().contains("staff"))
                .map(label -> look(shown, label));
    }

    private static Look look(Shown shown, Label label) {
        var high = label.getFont().getSize() / shown.size().pixelsPerMm();
        var kai = label.getFont().getFamily().equals(KAI);
        var fault = kai ? " is " + Shown.round(high) + " mm high" : " is set in " + label.getFont().getFamily();
        return Look.at(
                Shown.named(label), kai && high >= least(shown) - ROUNDING_MM, Shown.named(label) + fault);
    }

    private static double least(Shown shown) {
        if (shown.forYoung()) return YOUNG_MM;
        return shown.forBand(AgeBand.C) ? MIDDLE_MM : OLDER_MM;
    }
}
