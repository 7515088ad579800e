package org.yimi.kiosk.ui.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.yimi.kiosk.ui.Filling;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** Letters, or digits, in three rows of ten keys, and the text above them. The gap is the top padding of the stylesheet. */
final class Keyboard extends Filling {
    private static final int COLUMNS = 10;
    private static final List<String> LETTERS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<String> DIGITS = List.of("1234567890", ".,?!:()+-", "/%&@#*=");
    private static final double HIGHEST = 1.3;
    /** The least share of the room that the text gets. */
    private static final double TEXT = 0.18;
    private static final double LARGEST_TEXT = 0.3;

    private final TextLine text;
    private final int longest;
    private final Runnable onChange;
    private final List<List<Button>> rows = new ArrayList<>();
    private final Button delete;
    private final Button space;
    private final Button toDigits;
    private final Button toLetters;
    private final Button byHand;
    private boolean digits;
    private String typed;

    /**
     * @param typed what stands there already
     * @param longest most characters
     */
    Keyboard(String typed, int longest, Script script, Runnable onChange, Runnable onByHand) {
        this.typed = typed;
        this.longest = longest;
        this.onChange = onChange;
        text = new TextLine();
        delete = Tap.key(OwnPicture.UNDO.image(), Words.UNDO.in(script.language()), this::delete);
        delete.setId("delete");
        space = Tap.key(script.caption(Words.SPACE), () -> type(" "));
        space.setId("space");
        toDigits = other("123");
        toLetters = other("abc");
        byHand = Tap.key(OwnPicture.WRITING.image(), Words.BY_HAND.in(script.language()), onByHand);
        byHand.setId("by-hand");
        getStyleClass().addAll("cells", "keyboard");
        fill();
        show();
    }

    /** Without space around it. */
    String text() {
        return typed.strip();
    }

    private void fill() {
        rows.clear();
        for (var row : digits ? DIGITS : LETTERS) rows.add(new ArrayList<>(row.chars().mapToObj(this::letter).toList()));
        rows.get(1).add(delete);
        rows.getLast().addAll(List.of(digits ? toLetters : toDigits, space, byHand));
        getChildren().setAll(text);
        for (var row : rows) getChildren().addAll(row);
    }

    private Button letter(int character) {
        var letter = Character.toString(character);
        var key = Tap.key(Lettering.of(letter, "caption"), () -> type(letter));
        key.getStyleClass().add("letter");
        return key;
    }

    private Button other(String words) {
        var other = Tap.key(Lettering.of(words, "caption"), this::turn);
        other.setId("other-keys");
        return other;
    }

    private void turn() {
        digits = !digits;
        fill();
        show();
    }

    private void type(String more) {
        typed += more;
        show();
        onChange.run();
    }

    private void delete() {
        typed = typed.substring(0, typed.length() - 1);
        show();
        onChange.run();
    }

    private void show() {
        text.show(typed);
        var full = typed.length() >= longest;
        for (var row : rows)
            for (var key : row) if (key.getStyleClass().contains("letter")) key.setDisable(full);
        space.setDisable(full || typed.isEmpty());
        delete.setDisable(typed.isEmpty());
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var count = rows.size();
        var wide = Math.floor((getWidth() - (COLUMNS - 1) * gap) / COLUMNS);
        var room = getHeight() * (1 - TEXT) - count * gap;
        var high = Math.floor(Math.min(room / count, wide * HIGHEST));
        var above = Math.min(getHeight() - count * (high + gap), getHeight() * LARGEST_TEXT);
        var top = Math.floor((getHeight() - above - count * (high + gap)) / 2);
        text.resizeRelocate(0, top, getWidth(), above);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < rows.get(i).size(); j++)
                rows.get(i).get(j).resizeRelocate(
                        Math.floor((getWidth() - COLUMNS * (wide + gap) + gap) / 2) + j * (wide + gap),
                        top + above + gap + i * (high + gap),
                        wide,
                        high);
    }
}
