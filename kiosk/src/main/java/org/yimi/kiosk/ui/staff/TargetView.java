package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.ScreenSize;

/** What children tap, a card and a ruler, each as large as it is if the kiosk knows its screen. */
public final class TargetView {
    /** Targets and the gap between them (U6). */
    private static final double YOUNG_MM = 25;

    private static final double OLDER_MM = 20;
    private static final double GAP_MM = 5;

    private final ScreenSize size;
    private final Language language;

    private TargetView(ScreenSize size, Language language) {
        this.size = size;
        this.language = language;
    }

    public record Ways(Runnable tapTest, Runnable back) {}

    public static Parent of(ScreenSize size, Language language, Ways ways) {
        var view = new TargetView(size, language);
        var card = new CardFrame();
        card.fit(size.pixelsPerMm());
        var things = new HBox(
                view.named(CheckWords.YOUNG, view.pair(YOUNG_MM)),
                view.named(CheckWords.OLDER, view.pair(OLDER_MM)),
                view.named(CheckWords.CARD, card));
        things.getStyleClass().add("true-sizes");
        var body = new VBox(Lettering.of(CheckWords.TARGETS_HOW.in(language), "words"), things, new Ruler(size.pixelsPerMm()));
        body.getStyleClass().add("true-sheet");
        var back = StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back());
        var tap = StaffFrame.mainWay("tap-test", OwnPicture.FINGER.image(), CheckWords.TAP.in(language), ways.tapTest());
        return StaffFrame.of("targets", CheckWords.TARGETS_TITLE.in(language), body, List.of(back, tap));
    }

    private Node named(CheckWords name, Node thing) {
        var named = new VBox(Lettering.of(name.in(language), "words"), thing);
        named.getStyleClass().add("true-size");
        return named;
    }

    private Node pair(double sideMm) {
        var pair = new HBox(size.px(GAP_MM), target(sideMm), target(sideMm));
        pair.getStyleClass().add("target-pair");
        return pair;
    }

    private Node target(double sideMm) {
        var target = new Region();
        target.getStyleClass().add("target");
        var side = size.px(sideMm);
        target.setMinSize(side, side);
        target.setMaxSize(side, side);
        target.setPrefSize(side, side);
        return target;
    }
}
