package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;

/**
 * A sheet with all that belongs to it: pens, taking a stroke back, wiping the sheet after a question. In a wide room the
 * tools stand at the sides of the sheet, in a tall one below it. The gap is the top padding of the stylesheet. FX thread
 * only.
 */
public final class InkDesk extends Filling {
    private static final List<Pen> CRAYONS = List.of(Pen.BLACK, Pen.RED, Pen.YELLOW, Pen.GREEN, Pen.BLUE, Pen.BROWN);
    private static final double WIDE = 1.6;
    private static final int PEN_COLUMNS = 2;
    private static final int ROWS = 3;
    /** The share of a tall room that the tools below the sheet get. */
    private static final double BELOW = 0.14;
    private static final double FLATTEST = 1.4;

    private final Script script;
    private final Consumer<Sheet> onChange;
    private final SheetPane pane;
    private final List<Button> pens;
    private final List<Button> deeds = new ArrayList<>();
    private final Button undo;
    private final Button clear;
    private List<Node> note = List.of();

    private InkDesk(Sheet sheet, List<Pen> pens, Script script, Consumer<Sheet> onChange) {
        this.script = script;
        this.onChange = onChange;
        pane = new SheetPane(sheet, pens.isEmpty() ? Pen.BRUSH : pens.getFirst(), this::changed, this::full);
        undo = tool(OwnPicture.UNDO, Words.UNDO, () -> put(sheet().undone()));
        undo.setId("undo");
        clear = tool(OwnPicture.SPONGE, Words.CLEAR, this::askToClear);
        clear.setId("clear");
        deeds.addAll(List.of(undo, clear));
        this.pens = pens.stream().map(this::crayon).toList();
        if (!pens.isEmpty()) this.pens.getFirst().getStyleClass().add("held");
        getStyleClass().add("ink-desk");
        getChildren().add(pane);
        getChildren().addAll(this.pens);
        getChildren().addAll(deeds);
        restTools();
    }

    /**
     * White paper and crayons.
     *
     * @param begun what is on the paper already
     * @param onChange told the sheet after every change; it is not told of {@code begun}
     */
    public static InkDesk drawing(Sheet begun, Script script, Consumer<Sheet> onChange) {
        return new InkDesk(begun, CRAYONS, script, onChange);
    }

    /** 田字格 paper and a brush. As {@link #drawing}. */
    public static InkDesk writing(Sheet begun, Script script, Consumer<Sheet> onChange) {
        return new InkDesk(begun, List.of(), script, onChange);
    }

    /** Stands one more tool beside those of the sheet. */
    public void add(Button tool) {
        tool.getStyleClass().add("tool");
        deeds.add(tool);
        getChildren().add(tool);
    }

    public Sheet sheet() {
        return pane.sheet();
    }

    private Button tool(OwnPicture picture, Words words, Runnable deed) {
        var tool = Tap.card(picture.image(), script.caption(words), deed);
        tool.getStyleClass().add("tool");
        return tool;
    }

    private Button crayon(Pen pen) {
        var crayon = tool(picture(pen), words(pen), () -> {});
        crayon.getStyleClass().add("crayon");
        crayon.setId("pen-" + pen);
        crayon.setOnAction(_ -> {
            pane.take(pen);
            for (var other : pens) other.getStyleClass().remove("held");
            crayon.getStyleClass().add("held");
        });
        return crayon;
    }

    private static OwnPicture picture(Pen pen) {
        return switch (pen) {
            case BLACK, BRUSH -> OwnPicture.PEN_BLACK;
            case RED -> OwnPicture.PEN_RED;
            case YELLOW -> OwnPicture.PEN_YELLOW;
            case GREEN -> OwnPicture.PEN_GREEN;
            case BLUE -> OwnPicture.PEN_BLUE;
            case BROWN -> OwnPicture.PEN_BROWN;
        };
    }

    private static Words words(Pen pen) {
        return switch (pen) {
            case BLACK, BRUSH -> Words.PEN_BLACK;
            case RED -> Words.PEN_RED;
            case YELLOW -> Words.PEN_YELLOW;
            case GREEN -> Words.PEN_GREEN;
            case BLUE -> Words.PEN_BLUE;
            case BROWN -> Words.PEN_BROWN;
        };
    }

    private void put(Sheet sheet) {
        pane.put(sheet);
        changed();
    }

    private void changed() {
        restTools();
        onChange.accept(sheet());
    }

    private void restTools() {
        undo.setDisable(sheet().isEmpty());
        clear.setDisable(sheet().isEmpty());
    }

    private void askToClear() {
        var yes = Tap.pill(OwnPicture.SPONGE.image(), script.caption(Words.CLEAR_YES), () -> {
            put(Sheet.empty(sheet().paper()));
            away();
        });
        yes.setId("clear-yes");
        var no = Tap.pill(paperPicture().image(), script.caption(Words.CLEAR_NO), this::away);
        no.setId("clear-no");
        lay(SheetNote.of("clear-all", OwnPicture.SPONGE, script.prompt(Words.CLEAR_ALL), yes, no));
    }

    private void full() {
        var seen = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), this::away);
        seen.setId("close");
        lay(SheetNote.of("sheet-full", OwnPicture.PAGE, script.prompt(Words.SHEET_FULL), seen));
    }

    private OwnPicture paperPicture() {
        return sheet().paper() == Paper.PLAIN ? OwnPicture.PEN_GREEN : OwnPicture.WRITING;
    }

    /** Lays a question above the sheet; until it is answered the tools rest. */
    private void lay(Region question) {
        away();
        note = List.of(question);
        getChildren().add(question);
        for (var tool : deeds) tool.setDisable(true);
        for (var pen : pens) pen.setDisable(true);
    }

    private void away() {
        getChildren().removeAll(note);
        note = List.of();
        for (var tool : deeds) tool.setDisable(false);
        for (var pen : pens) pen.setDisable(false);
        restTools();
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        if (getWidth() > getHeight() * WIDE) layWide(gap);
        else layTall(gap);
        for (var one : note) one.resizeRelocate(pane.getLayoutX(), pane.getLayoutY(), pane.getWidth(), pane.getHeight());
    }

    private void layWide(double gap) {
        var step = Math.floor(Math.min(getHeight() / 3, getWidth() / 4));
        var left = Math.floor((getWidth() - 4 * step) / 2);
        pane.resizeRelocate(left, Math.floor((getHeight() - 3 * step) / 2), 4 * step, 3 * step);
        var high = Math.floor((getHeight() - (ROWS - 1) * gap) / ROWS);
        var wide = Math.floor(Math.min((left - PEN_COLUMNS * gap) / PEN_COLUMNS, high * FLATTEST));
        for (var i = 0; i < pens.size(); i++) {
            var x = left - PEN_COLUMNS * (wide + gap) + i % PEN_COLUMNS * (wide + gap);
            pens.get(i).resizeRelocate(x, Math.floorDiv(i, PEN_COLUMNS) * (high + gap), wide, high);
        }
        for (var i = 0; i < deeds.size(); i++)
            deeds.get(i).resizeRelocate(left + 4 * step + gap, i * (high + gap), wide, high);
    }

    private void layTall(double gap) {
        var tools = new ArrayList<>(pens);
        tools.addAll(deeds);
        var high = Math.floor(getHeight() * BELOW);
        var step = Math.floor(Math.min((getHeight() - high - gap) / 3, getWidth() / 4));
        pane.resizeRelocate(Math.floor((getWidth() - 4 * step) / 2), 0, 4 * step, 3 * step);
        var most = (getWidth() - (tools.size() - 1) * gap) / tools.size();
        var wide = Math.floor(Math.min(most, high * FLATTEST));
        var left = (getWidth() - tools.size() * (wide + gap) + gap) / 2;
        for (var i = 0; i < tools.size(); i++)
            tools.get(i).resizeRelocate(Math.floor(left + i * (wide + gap)), 3 * step + gap, wide, high);
    }
}
