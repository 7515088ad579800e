package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.rime.Spelling;

/**
 * A line of text and its keys: letters, or digits and signs, in three rows of ten. In Chinese the letters are pinyin, and
 * what they may mean is chosen above them. The gap is the top padding of the stylesheet. FX thread only.
 */
public final class Keyboard extends Filling {
    private static final int COLUMNS = 10;
    private static final List<String> LETTERS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<String> SIGNS = List.of("1234567890", ".,?!:()+-", "/%&@#*=");
    private static final List<String> CHINESE_SIGNS = List.of("1234567890", "，。？！、：（）…", "/%+-@*=");
    private static final double HIGHEST = 1.3;
    private static final double HIGHEST_STRIP = 1.2;

    private final Keys keys;
    private final Script script;
    private final Runnable onChange;
    private final CandidateBar candidates;
    private final TypingStrip strip;
    private final Composing composing;
    private final List<List<Button>> rows = new ArrayList<>();
    private final Button delete;
    private final Button undo;
    private final Button space;
    private boolean chinese;
    private boolean signs;
    private Typed typed;
    private Spelling spelling = Spelling.NONE;

    Keyboard(Keys keys, Typed typed, Script script, Runnable onChange) {
        this.keys = keys;
        this.typed = typed;
        this.script = script;
        this.onChange = onChange;
        chinese = script.language() == Language.ZH && keys.haveChinese();
        composing = new Composing(keys, this::spelled, this::latin);
        candidates = new CandidateBar(script, composing::choose);
        strip = new TypingStrip(candidates);
        undo = tool("undo", OwnPicture.UNDO, Words.UNDO, this::undo);
        delete = Tap.key(OwnPicture.BACKSPACE.image(), Words.DELETE.in(script.language()), this::delete);
        delete.setId("delete");
        space = Tap.key(script.caption(Words.SPACE), this::space);
        space.setId("space");
        getStyleClass().addAll("cells", "keyboard");
        // who turns away has not chosen anything
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) forget();
        });
        fill();
    }

    /** Without space around it, and without letters that are no Chinese yet. */
    public String text() {
        return typed.text().strip();
    }

    /** Whether no letters wait to become Chinese. */
    public boolean isWhole() {
        return spelling.typed().isEmpty();
    }

    /** Adds a way to write by hand instead. */
    public void byHand(Runnable onTap) {
        tool("by-hand", OwnPicture.WRITING, Words.BY_HAND, onTap);
    }

    private Button tool(String id, OwnPicture picture, Words words, Runnable onTap) {
        var tool = Tap.key(picture.image(), words.in(script.language()), onTap);
        tool.setId(id);
        strip.add(tool);
        return tool;
    }

    private void fill() {
        rows.clear();
        var faces = signs ? (chinese ? CHINESE_SIGNS : SIGNS) : LETTERS;
        for (var row : faces) rows.add(new ArrayList<>(row.chars().mapToObj(this::letter).toList()));
        rows.get(1).add(delete);
        if (keys.haveChinese()) rows.getLast().addFirst(other("alphabet", chinese ? "EN" : "中", this::turnAlphabet));
        rows.getLast().add(other("other-keys", signs ? "abc" : "123", this::turnSigns));
        rows.getLast().add(space);
        getChildren().setAll(Stream.concat(Stream.of(strip), rows.stream().flatMap(List::stream)).toList());
        show();
    }

    private Button letter(int character) {
        var letter = Character.toString(character);
        var key = Tap.key(Lettering.of(letter, "caption"), () -> press(letter));
        key.getStyleClass().add("letter");
        return key;
    }

    private static Button other(String id, String words, Runnable onTap) {
        var other = Tap.key(Lettering.of(words, "caption"), onTap);
        other.setId(id);
        return other;
    }

    private void press(String letter) {
        if (chinese && !signs) composing.letter(letter.charAt(0));
        else put(typed.with(letter));
    }

    private void space() {
        if (isWhole()) put(typed.with(" "));
        else if (!spelling.candidates().isEmpty()) composing.choose(0, spelling.candidates().getFirst());
    }

    private void delete() {
        if (isWhole()) put(typed.withoutLast());
        else composing.delete();
    }

    private void undo() {
        put(typed.undone());
    }

    /** Letters that were no Chinese stay as letters: who turns wanted them so. */
    private void turnAlphabet() {
        var letters = spelling.typed().replace(" ", "");
        forget();
        chinese = !chinese;
        typed = typed.with(letters);
        fill();
        onChange.run();
    }

    private void turnSigns() {
        signs = !signs;
        fill();
    }

    /** There is no Chinese any more. */
    private void latin() {
        forget();
        chinese = false;
        fill();
        onChange.run();
    }

    private void forget() {
        composing.end();
        spelling = Spelling.NONE;
        show();
    }

    /** What came of a key in Chinese. */
    void spelled(Spelling next) {
        spelling = next;
        typed = typed.with(next.committed());
        candidates.show(next.candidates());
        show();
        onChange.run();
    }

    private void put(Typed next) {
        typed = next;
        show();
        onChange.run();
    }

    private void show() {
        strip.show(typed.text(), spelling.typed());
        var full = typed.isFull();
        for (var row : rows)
            for (var key : row) {
                if (key.getStyleClass().contains("letter")) key.setDisable(full);
                if ("other-keys".equals(key.getId())) key.setDisable(!isWhole());
            }
        space.setDisable(full || (isWhole() && typed.text().isEmpty()));
        delete.setDisable(isWhole() && typed.text().isEmpty());
        undo.setDisable(!typed.canUndo());
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var count = rows.size();
        var wide = Math.floor((getWidth() - (COLUMNS - 1) * gap) / COLUMNS);
        var high = Math.floor(Math.min((getHeight() - count * gap) / (count + 1), wide * HIGHEST));
        var above = Math.floor(Math.min(getHeight() - count * (high + gap), high * HIGHEST_STRIP));
        var top = Math.floor((getHeight() - above - count * (high + gap)) / 2);
        var left = Math.floor((getWidth() - COLUMNS * (wide + gap) + gap) / 2);
        strip.resizeRelocate(left, top, COLUMNS * (wide + gap) - gap, above);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < rows.get(i).size(); j++)
                rows.get(i).get(j).resizeRelocate(
                        left + j * (wide + gap), top + above + gap + i * (high + gap), wide, high);
    }
}
