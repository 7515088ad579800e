package org.yimi.kiosk.ui;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Reading;

/** How screens in tests write their words. */
final class Scripts {
    private Scripts() {}

    static Script plain(Language language) {
        return new Script(language, new SimpleBooleanProperty(), _ -> Optional.empty());
    }

    /** As on a kiosk with these packs. */
    static Script of(Library library, Language language, boolean pinyin) {
        return new Script(
                language, new SimpleBooleanProperty(pinyin), text -> OwnPinyin.of(text).or(() -> reading(library, text)));
    }

    private static Optional<Reading> reading(Library library, String text) {
        return library.editions()
                .flatMap(edition -> library.reading(edition, text).stream())
                .findFirst();
    }
}
