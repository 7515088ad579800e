package org.yimi.server.console;

import java.util.stream.Stream;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** A share in words, as one would say it. */
enum Fraction {
    NEARLY_ALL(0.95, "几乎都", "nearly all"),
    MOST(0.80, "绝大多数", "most"),
    THREE_QUARTERS(0.71, "大约四分之三", "about three quarters"),
    TWO_THIRDS(0.62, "大约三分之二", "about two thirds"),
    OVER_HALF(0.53, "一半多", "more than half"),
    HALF(0.48, "大约一半", "about half"),
    NEARLY_HALF(0.42, "近一半", "nearly half"),
    TWO_FIFTHS(0.37, "大约五分之二", "about two fifths"),
    THIRD(0.29, "大约三分之一", "about a third"),
    QUARTER(0.225, "大约四分之一", "about a quarter"),
    FIFTH(0.175, "大约五分之一", "about a fifth"),
    SEVENTH(0.12, "大约七分之一", "about a seventh"),
    TENTH(0.08, "大约十分之一", "about a tenth"),
    FEW(0, "少数", "a few");

    private final double from;
    private final Wording wording;

    Fraction(double from, String zh, String en) {
        this.from = from;
        this.wording = new Wording(zh, en);
    }

    static Fraction of(long count, long base) {
        var share = (double) count / base;
        return Stream.of(values())
                .filter(fraction -> share >= fraction.from)
                .findFirst()
                .orElse(FEW);
    }

    String in(Language language) {
        return wording.in(language);
    }
}
