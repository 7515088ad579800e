package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.yimi.kiosk.visit.Pages;

/** Options on pages: those of one page, and an arrow to the next among them where there are more. */
public final class Paged {
    private Paged() {}

    /**
     * @param all made by {@link Tap#card}, in reading order
     * @param page from 0
     * @param onMore the arrow was tapped
     */
    public static Region of(List<Button> all, int page, Script script, Runnable onMore) {
        var pages = new Pages(all.size());
        var cards = new ArrayList<>(pages.on(page, all));
        if (pages.several()) cards.add(more(script, onMore));
        return Cells.of(cards);
    }

    private static Button more(Script script, Runnable onMore) {
        var more = Tap.card(OwnPicture.NEXT.image(), script.caption(Words.MORE), onMore);
        more.setId("more");
        more.getStyleClass().add("quiet");
        return more;
    }
}
