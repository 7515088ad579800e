package org.yimi.kiosk.visit;

import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;

/**
 * How a child wants the screens, chosen on the start screen; gone with the visit.
 *
 * @param pinyin asked for by whoever reads it, whatever the band
 */
public record Display(
        Language language, boolean pinyin, TextSize text, Contrast contrast, Scanning scanning) {
    /** As every child finds the kiosk. */
    public static final Display USUAL =
            new Display(Language.ZH, false, TextSize.NORMAL, Contrast.NORMAL, Scanning.OFF);

    /** The same in another language. */
    public Display in(Language other) {
        return new Display(other, pinyin, text, contrast, scanning);
    }

    /** The same with pinyin asked for, or not. */
    public Display withPinyin(boolean asked) {
        return new Display(language, asked, text, contrast, scanning);
    }

    /** The same with words of another size. */
    public Display with(TextSize other) {
        return new Display(language, pinyin, other, contrast, scanning);
    }

    /** The same in other colours. */
    public Display with(Contrast other) {
        return new Display(language, pinyin, text, other, scanning);
    }

    /** The same, scanned or not. */
    public Display with(Scanning other) {
        return new Display(language, pinyin, text, contrast, other);
    }

    /** Whether screens look the same, but for what points at their targets. */
    public boolean looksLike(Display other) {
        return equals(other.with(scanning));
    }

    /**
     * Whether Chinese characters have their pinyin now. Before a band is picked they do, for children who cannot do
     * without; but the start screen shows what its switch does.
     */
    public boolean showsPinyin(Visit visit) {
        if (language != Language.ZH) return false;
        if (visit.screen() instanceof Screen.Start) return pinyin;
        return visit.band().map(band -> showsPinyin(band, visit.heard())).orElse(true);
    }

    private boolean showsPinyin(AgeBand band, boolean heard) {
        return switch (band) {
            case A -> false;
            case B -> true;
            case C -> pinyin || heard;
            case D, E -> pinyin;
        };
    }
}
