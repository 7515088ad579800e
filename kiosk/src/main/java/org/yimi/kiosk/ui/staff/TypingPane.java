package org.yimi.kiosk.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.StackPane;
import org.yimi.kiosk.ui.Filling;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Tap;

/** What is typed, a line about it, and rows of equal keys below. The gap is the top padding of the stylesheet. */
final class TypingPane extends Filling {
    private static final double LINE = 0.16;
    private static final double SAID = 0.12;
    private static final double HIGHEST = 1.1;
    /** More characters than this have smaller letters. */
    private static final int LONG = 30;
    private static final Map<Character, String> NAMES = Map.of('.', "dot", ':', "colon", '-', "minus", '/', "slash");

    private final Label line = new Label();
    private final Label said = new Label();
    private final StackPane ground = new StackPane(line);
    private final StackPane hint = new StackPane(said);
    private final List<List<Button>> rows = new ArrayList<>();

    /** @param rows of the same length */
    TypingPane(List<String> rows, Consumer<String> onKey) {
        line.getStyleClass().add("typed");
        line.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        said.getStyleClass().add("words");
        ground.getStyleClass().add("text-line");
        getStyleClass().addAll("cells", "typing");
        getChildren().addAll(ground, hint);
        for (var row : rows) this.rows.add(row.chars().mapToObj(one -> key((char) one, onKey)).toList());
        this.rows.forEach(getChildren()::addAll);
    }

    /** @param full no further key counts */
    void show(String typed, String says, boolean full) {
        line.setText(typed);
        line.getStyleClass().remove("long");
        if (typed.length() > LONG) line.getStyleClass().add("long");
        said.setText(says);
        for (var row : rows) for (var key : row) key.setDisable(full);
    }

    private static Button key(char character, Consumer<String> onKey) {
        var letter = Character.toString(character);
        var key = Tap.key(Lettering.of(letter, "caption"), () -> onKey.accept(letter));
        key.setId("key-" + NAMES.getOrDefault(character, letter));
        key.getStyleClass().add("letter");
        return key;
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var count = rows.size();
        var columns = rows.getFirst().size();
        var wide = Math.floor((getWidth() - (columns - 1) * gap) / columns);
        var high = Math.floor(Math.min(getHeight() * LINE, wide * HIGHEST));
        var below = Math.floor(Math.min(getHeight() * SAID, wide * HIGHEST));
        var room = getHeight() - high - below - (count + 3) * gap;
        var tall = Math.floor(Math.min(room / count, wide * HIGHEST));
        var top = gap + Math.floor((room - count * tall) / 2);
        ground.resizeRelocate(0, top, getWidth(), high);
        hint.resizeRelocate(0, top + high + gap, getWidth(), below);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < columns; j++)
                rows.get(i).get(j).resizeRelocate(
                        Math.floor((getWidth() - columns * (wide + gap) + gap) / 2) + j * (wide + gap),
                        top + high + below + 2 * gap + i * (tall + gap),
                        wide,
                        tall);
    }
}
