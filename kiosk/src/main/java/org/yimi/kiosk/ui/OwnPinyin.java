package org.yimi.kiosk.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.pack.BadPack;
import org.yimi.content.pack.Readings;
import org.yimi.content.survey.Reading;

/** How the kiosk's own words are read. Written by {@code content pinyin}, for the kiosk has no dictionary. */
public final class OwnPinyin {
    private static final Logger log = LoggerFactory.getLogger(OwnPinyin.class);
    private static final Map<String, Reading> READINGS = read();

    private OwnPinyin() {}

    /** Empty where the words are not the kiosk's own. */
    public static Optional<Reading> of(String text) {
        return Optional.ofNullable(READINGS.get(text));
    }

    private static Map<String, Reading> read() {
        try (var file = OwnPinyin.class.getResourceAsStream("pinyin.yaml")) {
            if (file != null) return Map.copyOf(Readings.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException | BadPack e) {
            // what is wrong with it must not take the screens with it: their words still stand there
            log.error("the kiosk's own pinyin cannot be read", e);
        }
        return Map.of();
    }
}
