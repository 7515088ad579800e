package org.yimi.kiosk.ui.overlay;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yimi.content.envelope.HelpLine;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Facts.Fact;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Veil;
import org.yimi.kiosk.ui.Words;

/**
 * Help, from every screen (U14): a grown-up at hand, 110, and the district's help lines. That it was opened is kept
 * nowhere.
 */
public final class NeedHelp {
    private static final int SHORT = 6;

    private NeedHelp() {}

    /** @param lines at most three, those in force now */
    public static Parent of(Reach reach, Script script, List<HelpLine> lines, Runnable onClose) {
        var columns = new HBox(nearby(script, onClose), numbers(script, lines));
        columns.getStyleClass().add("help-columns");
        var sheet = new VBox(script.prompt(Words.NEED_HELP), columns);
        sheet.getStyleClass().addAll("sheet", "help-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        return Veil.of("need-help", reach, sheet);
    }

    private static Node nearby(Script script, Runnable onClose) {
        var adult = Facts.side(List.of(new Fact(OwnPicture.ADULT, Words.TRUSTED_ADULT)), script);
        VBox.setVgrow(adult, Priority.ALWAYS);
        var nearby = new VBox(adult, seen(script, onClose));
        nearby.getStyleClass().add("help-nearby");
        return nearby;
    }

    private static Button seen(Script script, Runnable onClose) {
        var seen = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), new Once().only(onClose));
        seen.setId("close");
        return seen;
    }

    private static Node numbers(Script script, List<HelpLine> lines) {
        var police = new HBox(
                new Picture(OwnPicture.TELEPHONE.image()),
                Lettering.of("110", "number"),
                script.write(Words.IN_DANGER, "words"));
        police.getStyleClass().addAll("fact", "help-line", "police");
        var numbers = new VBox(police);
        numbers.getStyleClass().add("help-lines");
        for (var line : lines) numbers.getChildren().add(row(line, script));
        if (lines.isEmpty()) VBox.setVgrow(police, Priority.ALWAYS);
        HBox.setHgrow(numbers, Priority.ALWAYS);
        return numbers;
    }

    private static Node row(HelpLine line, Script script) {
        var number = Lettering.of(line.number(), "number");
        if (line.number().length() > SHORT) number.getStyleClass().add("long");
        var about = new VBox(script.write(line.name(), "words"), script.write(line.hours(), "words"));
        about.getStyleClass().add("help-about");
        var row = new HBox(number, about);
        HBox.setHgrow(about, Priority.ALWAYS);
        row.getStyleClass().addAll("fact", "help-line");
        return row;
    }
}
