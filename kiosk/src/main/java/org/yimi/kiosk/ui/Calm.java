package org.yimi.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.yimi.content.pack.CalmWords;
import org.yimi.content.survey.AgeBand;

/** The calm words that are part of the program. */
public final class Calm {
    private static final Map<AgeBand, CalmWords> WORDS = Map.copyOf(CalmWords.parse(file()));

    private Calm() {}

    /** As children of this band hear and read them. */
    public static CalmWords words(AgeBand band) {
        return Objects.requireNonNull(WORDS.get(band));
    }

    private static String file() {
        try (var file = Calm.class.getResourceAsStream("calm-words.yaml")) {
            if (file == null) throw new IllegalStateException("the calm words are not in the program");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
