package org.yimi.kiosk.ui.overlay;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yimi.content.envelope.HelpLine;
import org.yimi.kiosk.ui.Facts.Fact;
import org.yimi.kiosk.ui.Facts;
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
        var tall = reach.size().portrait();
        var numbers = numbers(script, lines);
        var nearby = nearby(script, tall, onClose);
        var parts = tall ? new VBox(numbers, nearby) : new HBox(nearby, numbers);
        parts.getStyleClass().add("help-parts");
        HBox.setHgrow(numbers, Priority.ALWAYS);
        var sheet = new VBox(script.prompt(Words.NEED_HELP), parts);
        sheet.getStyleClass().addAll("sheet", "help-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        return Veil.of("need-help", reach, sheet);
    }

    private static Pane nearby(Script script, boolean tall, Runnable onClose) {
        var adult = Facts.side(List.of(new Fact(OwnPicture.ADULT, Words.TRUSTED_ADULT)), script);
        var seen = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), new Once().only(onClose));
        seen.setId("close");
        VBox.setVgrow(adult, Priority.ALWAYS);
        var nearby = tall ? new HBox(adult, seen) : new VBox(adult, seen);
        nearby.getStyleClass().add("help-nearby");
        return nearby;
    }

    private static Pane numbers(Script script, List<HelpLine> lines) {
        var numbers = new VBox(police(script, lines.isEmpty()));
        numbers.getStyleClass().add("help-lines");
        for (var line : lines) numbers.getChildren().add(row(line, script));
        for (var one : numbers.getChildren()) VBox.setVgrow(one, Priority.ALWAYS);
        return numbers;
    }

    /** @param alone no line stands below it */
    private static Pane police(Script script, boolean alone) {
        var picture = new Picture(OwnPicture.TELEPHONE.image());
        var number = number("110");
        var words = script.write(Words.IN_DANGER, "words");
        var police = alone ? new VBox(words, phone(picture, number)) : new HBox(picture, number, words);
        police.getStyleClass().addAll("fact", "help-line", "police");
        if (alone) police.getStyleClass().add("alone");
        return police;
    }

    private static Pane phone(Picture picture, Lettering number) {
        var phone = new HBox(picture, number);
        phone.getStyleClass().add("pair");
        return phone;
    }

    private static Pane row(HelpLine line, Script script) {
        var number = number(line.number());
        number.getStyleClass().add(line.number().length() > SHORT ? "long" : "short");
        var about = new VBox(script.write(line.name(), "words"), script.write(line.hours(), "words"));
        about.getStyleClass().add("help-about");
        HBox.setHgrow(about, Priority.ALWAYS);
        var row = new HBox(number, about);
        row.getStyleClass().addAll("fact", "help-line");
        return row;
    }

    /** Never broken into two lines. */
    private static Lettering number(String digits) {
        var number = Lettering.of(digits, "number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }
}
