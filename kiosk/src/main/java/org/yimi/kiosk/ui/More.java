package org.yimi.kiosk.ui;

import javafx.scene.control.Button;

/** The arrow to the next page of options, a card among them. */
public final class More {
    private More() {}

    public static Button card(Script script, Runnable onTap) {
        var more = Tap.card(OwnPicture.NEXT.image(), script.caption(Words.MORE), onTap);
        more.setId("more");
        more.getStyleClass().add("quiet");
        return more;
    }
}
