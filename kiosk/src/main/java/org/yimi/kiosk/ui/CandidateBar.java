package org.yimi.kiosk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * What the letters may mean, each as large as a key or larger, with an arrow to those before and one to those after. The
 * gap is the top padding of the stylesheet.
 */
final class CandidateBar extends Filling {
    /** As many as the widest screen has room for; made once, for what is added while a screen is laid out has no size. */
    private static final int MOST = 16;

    private final Chosen onChosen;
    private final Button back;
    private final Button on;
    private final List<Candidate> places;
    /** As wide as a character of a candidate. */
    private final Label measure = caption("字");

    private final Deque<Integer> pages = new ArrayDeque<>();
    private List<String> candidates = List.of();
    private int from;
    private int until;

    /** What was tapped: its place among all candidates, and itself. */
    interface Chosen {
        void accept(int index, String text);
    }

    /** One place of the bar, and what stands there now. */
    private final class Candidate {
        private int index;
        private final Label words = caption("");
        private final Button key = Tap.key(words, () -> onChosen.accept(index, words.getText()));

        Candidate() {
            key.getStyleClass().add("candidate");
            key.setVisible(false);
        }

        void show(int place, String text) {
            index = place;
            words.setText(text);
            key.setVisible(!text.isEmpty());
        }
    }

    CandidateBar(Script script, Chosen onChosen) {
        this.onChosen = onChosen;
        places = Stream.generate(Candidate::new).limit(MOST).toList();
        back = Tap.key(OwnPicture.AGAIN.image(), Words.EARLIER.in(script.language()), () -> turn(pages.pop()));
        back.setId("candidates-back");
        on = Tap.key(OwnPicture.NEXT.image(), Words.MORE.in(script.language()), this::on);
        on.setId("candidates-on");
        measure.setVisible(false);
        getStyleClass().addAll("cells", "candidates");
        getChildren().addAll(measure, back);
        for (var place : places) getChildren().add(place.key);
        getChildren().add(on);
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
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

    private void turn(int first) {
        from = first;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var arrow = back.minWidth(-1);
        back.resizeRelocate(0, 0, arrow, getHeight());
        on.resizeRelocate(getWidth() - arrow, 0, arrow, getHeight());
        var free = places.iterator();
        var x = arrow + gap;
        var end = getWidth() - arrow - gap;
        for (until = from; until < candidates.size() && free.hasNext(); until++) {
            var wide = wide(candidates.get(until));
            // one that would not fit alone is never shown
            if (arrow + gap + wide > end) continue;
            if (x + wide > end) break;
            var place = free.next();
            place.show(until, candidates.get(until));
            place.key.resizeRelocate(x, 0, wide, getHeight());
            x += wide + gap;
        }
        while (free.hasNext()) free.next().show(0, "");
        back.setDisable(pages.isEmpty());
        on.setDisable(until >= candidates.size());
    }

    private double wide(String text) {
        var inside = text.codePointCount(0, text.length()) * measure.prefWidth(-1);
        return Math.ceil(Math.max(back.minWidth(-1), inside + 2 * snappedTopInset()));
    }
}
