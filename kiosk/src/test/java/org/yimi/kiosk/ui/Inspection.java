package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.yimi.kiosk.ui.Gallery.Exhibit;

/** Measures what a window really shows; a fault is a sentence, no fault is an empty list. */
final class Inspection {
    private static final double ROUNDING_MM = 0.3;
    private static final double GAP_MM = 5;
    private static final double LOWER_EDGE_MM = 500;
    private static final double REACH_A_MM = 915;
    private static final double REACH_MM = 1015;

    private final ScreenSize size;
    private final Exhibit exhibit;
    private final Parent shown;
    private final List<String> faults = new ArrayList<>();

    private Inspection(ScreenSize size, Exhibit exhibit, Parent shown) {
        this.size = size;
        this.exhibit = exhibit;
        this.shown = shown;
    }

    static List<String> of(ScreenSize size, Exhibit exhibit, Parent shown) {
        var inspection = new Inspection(size, exhibit, shown);
        inspection.inspectTaps();
        inspection.inspectAnswers();
        inspection.inspectLabels();
        return inspection.faults.stream().map(fault -> exhibit.name() + ": " + fault).toList();
    }

    private void inspectTaps() {
        var taps = all(".tap").toList();
        for (var tap : taps) {
            var box = mm(tap);
            var least = exhibit.youngest() ? 25 : 20;
            expect(Math.min(box.getWidth(), box.getHeight()) >= least - ROUNDING_MM, named(tap) + " is small: " + box);
            expect(insideWindow(box), named(tap) + " leaves the window: " + box);
            expect(reachable(box), named(tap) + " is out of reach: " + box);
        }
        for (var i = 0; i < taps.size(); i++)
            for (var j = 0; j < i; j++) {
                var gap = gap(mm(taps.get(i)), mm(taps.get(j)));
                expect(gap >= GAP_MM - ROUNDING_MM, named(taps.get(i)) + " and " + named(taps.get(j)) + ": " + gap);
            }
        if (Stream.of("assent", "survey", "question", "hand-over", "band").anyMatch(shownId()::equals))
            expect(all("#stop").count() == 1, "no 停止");
    }

    private String shownId() {
        return String.valueOf(shown.getId());
    }

    private void inspectAnswers() {
        var sizes = all(".answer").map(this::mm).map(box -> Math.round(box.getWidth()) + "x" + Math.round(box.getHeight()));
        expect(sizes.distinct().count() <= 1, "answers differ in size");
        if (shownId().equals("question"))
            expect(all("#dont-know").count() == 1 && all("#rather-not").count() == 1, "no 不知道 or 不想说");
    }

    private void inspectLabels() {
        all(".label").map(Label.class::cast).forEach(this::inspect);
    }

    private void inspect(Label label) {
        var name = "\"" + label.getText() + "\"";
        var box = mm(label);
        expect(!label.isTextTruncated(), name + " is shortened");
        expect(label.getHeight() >= label.prefHeight(label.getWidth()) - 1, name + " has too little height: " + box);
        expect(longestWord(label) <= label.getWidth() + 1, name + " breaks inside a word: " + box);
        expect(insideWindow(box), name + " leaves the window: " + box);
        expect(insideCard(label), name + " leaves its card: " + box);
        expect(crossesNoTap(label), name + " lies under a button: " + box);
        var contrast = Contrast.of(label);
        expect(contrast >= 4.5, name + " has contrast " + contrast);
        if (!label.getStyleClass().contains("staff")) {
            expect(label.getFont().getFamily().equals("LXGW WenKai"), name + " is set in " + label.getFont());
            expect(label.getFont().getSize() >= size.px(leastTextMm()) - 0.1, name + " is set at " + label.getFont());
        }
    }

    private double leastTextMm() {
        if (exhibit.youngest()) return 8.6;
        return exhibit.name().startsWith("C") ? 7.5 : 6.4;
    }

    private boolean insideCard(Label label) {
        for (Parent parent = label.getParent(); parent != null; parent = parent.getParent()) {
            if (Stream.of("tap", "sheet", "fact").noneMatch(parent.getStyleClass()::contains)) continue;
            return parent.localToScene(parent.getLayoutBounds()).contains(label.localToScene(label.getLayoutBounds()));
        }
        return true;
    }

    private boolean crossesNoTap(Label label) {
        return all(".tap").filter(tap -> !isInside(label, tap)).noneMatch(tap -> mm(tap).intersects(mm(label)));
    }

    private static boolean isInside(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) if (at.equals(ancestor)) return true;
        return false;
    }

    private static double longestWord(Label label) {
        return Stream.of(label.getText().split("[\\s\\u2E80-\\uFFEF]+"))
                .mapToDouble(word -> width(word, label.getFont()))
                .max()
                .orElse(0);
    }

    private static double width(String word, Font font) {
        var text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private boolean reachable(Bounds box) {
        if (!size.portrait()) return true;
        var above = LOWER_EDGE_MM + size.height() / size.pixelsPerMm() - box.getMinY();
        return above <= (exhibit.name().startsWith("A-") ? REACH_A_MM : REACH_MM);
    }

    private boolean insideWindow(Bounds box) {
        var window = new BoundingBox(0, 0, size.width() / size.pixelsPerMm(), size.height() / size.pixelsPerMm());
        return window.contains(box);
    }

    private static double gap(Bounds one, Bounds other) {
        var across = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
        var down = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
        return Math.max(across, down);
    }

    private Stream<Node> all(String selector) {
        return shown.lookupAll(selector).stream();
    }

    private Bounds mm(Node node) {
        var px = node.localToScene(node.getLayoutBounds());
        var scale = size.pixelsPerMm();
        return new BoundingBox(
                px.getMinX() / scale, px.getMinY() / scale, px.getWidth() / scale, px.getHeight() / scale);
    }

    private static String named(Node node) {
        var words = node.lookup(".caption") instanceof Label label ? label.getText() : "";
        return node.getId() + " " + words;
    }

    private void expect(boolean holds, String fault) {
        if (!holds) faults.add(fault);
    }
}
