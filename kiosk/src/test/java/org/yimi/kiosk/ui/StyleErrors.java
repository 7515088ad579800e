package org.yimi.kiosk.ui;

import java.util.List;
import javafx.css.CssParser;

/** What JavaFX says of the stylesheet while it is read and while nodes get their styles. FX thread only. */
final class StyleErrors {

    /** Each of them once. */
    List<String> sinceLast() {
        var errors = CssParser.errorsProperty();
        var messages = errors.stream().map(CssParser.ParseError::getMessage).distinct().toList();
        errors.clear();
        return messages;
    }
}
