package org.yimi.kiosk.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * What the letters may mean, each as large as a key or larger, with an arrow to those before and one to those after. The
 * gap is the top padding of the stylesheet.
 */
final class CandidateBar extends Filling {
    private final Chosen onChosen;
    private final Button back;
    private final Button on;
    /** As wide as a character of a candidate. */
    private final Label measure = new Label("字");

    private final Deque<Integer> pages = new ArrayDeque<>();
    private List<Candidate> shown = List.of();
    private List<String> candidates = List.of();
    private int from;
    private int until;

    /** What was tapped: its place among all candidates, and itself. */
    interface Chosen {
        void accept(int index, String text);
    }

    private record Candidate(Button key, double wide) {}

    CandidateBar(Script script, Chosen onChosen) {
        this.onChosen = onChosen;
        back = Tap.key(OwnPicture.AGAIN.image(), Words.EARLIER.in(script.language()), () -> turn(pages.pop()));
        back.setId("candidates-back");
        on = Tap.key(OwnPicture.NEXT.image(), Words.MORE.in(script.language()), this::on);
        on.setId("candidates-on");
        measure.getStyleClass().add("caption");
        measure.setVisible(false);
        getStyleClass().addAll("cells", "candidates");
        getChildren().addAll(measure, back, on);
        // without a width nothing is known of what fits
        widthProperty().addListener(_ -> turn(from));
    }

    void show(List<String> all) {
        candidates = all;
        pages.clear();
        turn(0);
    }

    private void on() {
        pages.push(from);
        turn(until);
    }

    /** Shows as many as fit from here on; one that would not fit alone is never shown. */
    private void turn(int first) {
        for (var old : shown) getChildren().remove(old.key());
        var fitting = new ArrayList<Candidate>();
        var room = room();
        from = first;
        for (until = first; until < candidates.size(); until++) {
            var wide = wide(candidates.get(until));
            if (wide > room()) continue;
            if (wide > room) break;
            room -= wide + gap();
            fitting.add(new Candidate(key(until, candidates.get(until)), wide));
        }
        shown = List.copyOf(fitting);
        for (var one : shown) getChildren().add(one.key());
        back.setDisable(pages.isEmpty());
        on.setDisable(until >= candidates.size());
        requestLayout();
    }

    private Button key(int index, String text) {
        var key = Tap.key(Lettering.of(text, "caption"), () -> onChosen.accept(index, text));
        key.getStyleClass().add("candidate");
        return key;
    }

    private double gap() {
        return snappedTopInset();
    }

    private double room() {
        return getWidth() - 2 * (back.minWidth(-1) + gap());
    }

    private double wide(String text) {
        var inside = text.codePointCount(0, text.length()) * measure.prefWidth(-1);
        return Math.ceil(Math.max(back.minWidth(-1), inside + 2 * gap()));
    }

    @Override
    protected void layoutChildren() {
        var arrow = back.minWidth(-1);
        back.resizeRelocate(0, 0, arrow, getHeight());
        on.resizeRelocate(getWidth() - arrow, 0, arrow, getHeight());
        var x = arrow + gap();
        for (var one : shown) {
            one.key().resizeRelocate(x, 0, one.wide(), getHeight());
            x += one.wide() + gap();
        }
    }
}
