package org.yimi.kiosk.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.Offsets;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Reach;

/**
 * Nine crosses, one after the other, in the part of the screen that children reach: its corners, its edges, its middle.
 * What counts is where a press begins; it acts on release.
 */
public final class TapTestView extends Pane {
    private static final double MARGIN_MM = 12;
    private static final double CROSS_MM = 12;
    private static final double ONE_TAP_MM = 25;
    private static final int SIDE = 3;

    private final Reach reach;
    private final Language language;
    private final Consumer<Offsets> onDone;
    private final Pane glass = new Pane();
    private final Cross cross;
    private final Label how = new Label();
    private final Button back;
    private final List<Double> offsets = new ArrayList<>();
    private Point2D pressed = Point2D.ZERO;
    private Point2D counted = new Point2D(Double.MAX_VALUE, Double.MAX_VALUE);

    private TapTestView(Reach reach, Language language, Ways ways) {
        this.reach = reach;
        this.language = language;
        this.onDone = ways.done();
        cross = new Cross(reach.size().px(CROSS_MM));
        how.getStyleClass().add("words");
        how.setMouseTransparent(true);
        back = StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back());
        glass.setId("glass");
        glass.setOnMousePressed(press -> pressed = new Point2D(press.getX(), press.getY()));
        glass.setOnMouseReleased(_ -> released());
        getStyleClass().add("tap-test");
        getChildren().addAll(glass, cross, how, back);
        show();
    }

    /** @param done told once, when every cross was tapped */
    public record Ways(Consumer<Offsets> done, Runnable back) {}

    public static Parent of(Reach reach, Language language, Ways ways) {
        var root = new StackPane(new TapTestView(reach, language, ways));
        root.setId("tapping");
        root.getStyleClass().addAll("screen", "staff-mode", "band-d");
        return root;
    }

    private void released() {
        if (offsets.size() == SIDE * SIDE || isSecondTap()) return;
        counted = pressed;
        offsets.add(pressed.distance(place(offsets.size())) / reach.size().pixelsPerMm());
        if (offsets.size() == SIDE * SIDE) onDone.accept(new Offsets(offsets));
        else show();
    }

    /** Where a double tap, or a loose contact, would count for the next cross. */
    private boolean isSecondTap() {
        return pressed.distance(counted) < reach.size().px(ONE_TAP_MM);
    }

    private void show() {
        how.setText(CheckWords.TAP_HOW.in(language, offsets.size() + 1));
        requestLayout();
    }

    /** Row by row, each in the middle of a pixel. */
    private Point2D place(int cross) {
        var margin = reach.size().px(MARGIN_MM);
        var top = reach.abovePx() + margin;
        var high = getHeight() - reach.belowPx() - margin - top;
        var wide = getWidth() - 2 * margin;
        var column = cross % SIDE;
        var row = cross / SIDE;
        return new Point2D(
                Math.floor(margin + wide * column / (SIDE - 1)) + 0.5, Math.floor(top + high * row / (SIDE - 1)) + 0.5);
    }

    @Override
    protected void layoutChildren() {
        glass.resizeRelocate(0, 0, getWidth(), getHeight());
        var at = place(Math.min(offsets.size(), SIDE * SIDE - 1));
        cross.relocate(at.getX() - cross.side() / 2, at.getY() - cross.side() / 2);
        cross.resize(cross.side(), cross.side());
        between(how, place(1), place(4));
        between(back, place(4), place(7));
    }

    private static void between(Region thing, Point2D above, Point2D below) {
        thing.autosize();
        thing.relocate(
                Math.floor(above.getX() - thing.getWidth() / 2),
                Math.floor((above.getY() + below.getY() - thing.getHeight()) / 2));
    }
}
