package org.yimi.kiosk.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.yimi.content.survey.AgeBand;

/**
 * The height of a character is the size of its font: the square that a Chinese character is drawn in. Pinyin is at least
 * half as high as its character, in the same typeface.
 */
record WordsAreLarge() implements Rule.OfAScreen {
    private static final double YOUNG_MM = 8.6;
    private static final double MIDDLE_MM = 7.5;
    private static final double OLDER_MM = 6.4;
    private static final double ASKED_FOR = 1.25;
    private static final double PINYIN_SHARE = 0.5;
    private static final double ROUNDING_MM = 0.05;
    private static final String KAI = "LXGW WenKai";

    @Override
    public String id() {
        return "U8";
    }

    @Override
    public String says() {
        return "children's words are 8.6 mm (A, B), 7.5 mm (C) or 6.4 mm (D, E) high, in 楷体, and pinyin half of that;"
                + " a quarter more where a child asked for it, but for the four corners";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return shown.words().filter(said -> !said.forStaff()).map(said -> look(shown, said));
    }

    private static Look look(Shown shown, Said said) {
        var fault = fault(shown, said);
        return Look.at(said.toString(), fault.isEmpty(), said + fault.orElse(""));
    }

    private static Optional<String> fault(Shown shown, Said said) {
        var family = said.all().map(text -> text.getFont().getFamily()).filter(one -> !one.equals(KAI)).findFirst();
        if (family.isPresent()) return family.map(one -> " is set in " + one);
        var high = least(shown, said.letters());
        if (high < least(shown, said) - ROUNDING_MM) return Optional.of(" is " + Shown.round(high) + " mm high");
        var pinyin = least(shown, said.pinyin());
        return pinyin < high * PINYIN_SHARE - ROUNDING_MM
                ? Optional.of(" has pinyin of " + Shown.round(pinyin) + " mm")
                : Optional.empty();
    }

    private static double least(Shown shown, List<Text> texts) {
        return texts.stream()
                .mapToDouble(text -> Said.size(text) / shown.size().pixelsPerMm())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static double least(Shown shown, Said said) {
        var asked = shown.hasLargeWords() && !isCorner(said) ? ASKED_FOR : 1;
        if (shown.forYoung()) return YOUNG_MM * asked;
        return asked * (shown.forBand(AgeBand.C) ? MIDDLE_MM : OLDER_MM);
    }

    private static boolean isCorner(Said said) {
        for (Node at = said.node(); at != null; at = at.getParent())
            if (at.getStyleClass().contains("corner")) return true;
        return false;
    }
}
