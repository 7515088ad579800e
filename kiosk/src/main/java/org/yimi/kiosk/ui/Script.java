package org.yimi.kiosk.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;

/**
 * How one screen writes its words. FX thread only.
 *
 * @param pinyin whether it stands above Chinese characters now; words that stand already follow it. It belongs to the
 *     screen and goes with it, for it holds on to what was written
 * @param readings how a Chinese text is read; what is not known is written without pinyin
 */
public record Script(
        Language language, ObservableValue<Boolean> pinyin, Function<String, Optional<Reading>> readings) {

    /** What is tapped says this. */
    public Lettering caption(Words words) {
        return write(words, "caption");
    }

    /** What is tapped says this. */
    public Lettering caption(Wording words) {
        return write(words, "caption");
    }

    /** What a screen asks or says first. */
    public Lettering prompt(Words words) {
        return write(words, "prompt");
    }

    /** @param kind the style class, as for {@link Lettering#of} */
    public Lettering write(Words words, String kind) {
        return write(words.wording(), kind);
    }

    /** @param kind the style class, as for {@link Lettering#of} */
    public Lettering write(Wording words, String kind) {
        var text = words.in(language);
        return switch (language) {
            case EN -> Lettering.of(text, kind);
            case ZH ->
                readings.apply(text)
                        .map(reading -> Lettering.of(reading, kind, pinyin))
                        .orElseGet(() -> Lettering.of(text, kind));
        };
    }
}
