package org.yimi.kiosk.visit;

import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;

/**
 * How a child wants the screens, chosen on the start screen; gone with the visit.
 *
 * @param pinyin asked for by whoever reads it, whatever the band
 * @param said whether what is pointed out is read aloud; only what is scanned is
 */
public record Display(
        Language language, boolean pinyin, TextSize text, Contrast contrast, Scanning scanning, boolean said) {
    /** As every child finds the kiosk. */
    public static final Display USUAL =
            new Display(Language.ZH, false, TextSize.NORMAL, Contrast.NORMAL, Scanning.OFF, false);

    public Display {
        said = said && scanning != Scanning.OFF;
    }

    /** The same in another language. */
    public Display in(Language other) {
        return new Display(other, pinyin, text, contrast, scanning, said);
    }

    /** The same with pinyin asked for, or not. */
    public Display withPinyin(boolean asked) {
        return new Display(language, asked, text, contrast, scanning, said);
    }

    /** The same with words of another size. */
    public Display with(TextSize other) {
        return new Display(language, pinyin, other, contrast, scanning, said);
    }

    /** The same in other colours. */
    public Display with(Contrast other) {
        return new Display(language, pinyin, text, other, scanning, said);
    }

    /** The same, scanned or not. */
    public Display with(Scanning other) {
        return new Display(language, pinyin, text, contrast, other, said);
    }

    /** The same, what is pointed out read aloud or not. */
    public Display saying(boolean aloud) {
        return new Display(language, pinyin, text, contrast, scanning, aloud);
    }

    /** The same, what is pointed out read aloud or not; begins to scan where nothing is scanned yet. */
    public Display withSaid(boolean aloud) {
        return (aloud && scanning == Scanning.OFF ? with(Scanning.USUAL) : this).saying(aloud);
    }

    /** Whether screens look the same, but for what points at their targets. */
    public boolean looksLike(Display other) {
        return equals(new Display(other.language, other.pinyin, other.text, other.contrast, scanning, said));
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
