package org.yimi.kiosk.rules;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.ScreenSize;

/**
 * A screen or overlay as it stands in a window, laid out. FX thread only.
 *
 * @param lowerEdgeMm height of the screen's lower edge above the floor
 * @param root what is looked at; the window's root or something below it
 * @param fresh whether no child has touched it yet
 * @param behind the window's pixels without its words
 */
public record Shown(Place place, ScreenSize size, double lowerEdgeMm, Parent root, boolean fresh, Ground behind) {

    /** The window must be laid out, and stay so while it is looked at. */
    public static Shown of(Place place, ScreenSize size, double lowerEdgeMm, Parent root, boolean fresh) {
        return new Shown(
                place, size, lowerEdgeMm, root, fresh, new Ground(root.getScene().getRoot()));
    }

    Pixels ground() {
        return behind.pixels();
    }

    /** Shapes and pictures are the same in every language: a rule about them looks once. */
    boolean speaksTheFirstLanguage() {
        return place.language() == Language.ZH;
    }

    boolean is(String id) {
        return id.equals(root.getId());
    }

    /** Whether a child asked for stronger colours. */
    boolean hasHighContrast() {
        return root.getScene().getRoot().getStyleClass().contains("high-contrast");
    }

    /** Whether a child asked for larger words, and there is room for them here. */
    boolean hasLargeWords() {
        return root.getStyleClass().contains("large-text");
    }

    boolean forYoung() {
        return place.bands().stream().anyMatch(AgeBand::young);
    }

    boolean forBand(AgeBand band) {
        return place.bands().contains(band);
    }

    /** What can be seen. */
    Stream<Node> all(String selector) {
        return root.lookupAll(selector).stream().filter(Shown::seen);
    }

    List<Button> taps() {
        return all(".tap").map(Button.class::cast).toList();
    }

    Stream<Said> words() {
        return Said.below(root);
    }

    static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    static boolean isInside(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) if (at.equals(ancestor)) return true;
        return false;
    }

    static Bounds px(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    Bounds mm(Node node) {
        var px = px(node);
        var scale = size.pixelsPerMm();
        return new BoundingBox(
                px.getMinX() / scale, px.getMinY() / scale, px.getWidth() / scale, px.getHeight() / scale);
    }

    Bounds window() {
        return new BoundingBox(0, 0, size.width() / size.pixelsPerMm(), size.height() / size.pixelsPerMm());
    }

    /** For reports: whole and half millimetres are enough. */
    static String round(double mm) {
        return Double.toString(Math.round(mm * 10) / 10.0);
    }

    static String measures(Bounds mm) {
        return round(mm.getWidth()) + " x " + round(mm.getHeight()) + " mm";
    }

    static String named(Node node) {
        var words = Said.below(node).findFirst().map(said -> " " + said).orElse("");
        return (node.getId() == null ? String.join(".", node.getStyleClass()) : node.getId()) + words;
    }
}
