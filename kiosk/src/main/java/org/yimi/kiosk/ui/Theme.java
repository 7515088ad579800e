package org.yimi.kiosk.ui;

import java.util.Objects;
import javafx.scene.Parent;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.visit.Contrast;
import org.yimi.kiosk.visit.Display;

/** Dresses a scene's root: the one stylesheet, in which 1em is 10 mm of the real screen. */
public final class Theme {
    private static final double EM_IN_MM = 10;
    private static final String HIGH_CONTRAST = "high-contrast";

    private Theme() {}

    /** Loads the stylesheet and fixes the size of 1em; once for each root. */
    public static void dress(Parent root, ScreenSize size) {
        var sheet = Objects.requireNonNull(Theme.class.getResource("yimi.css"), "yimi.css");
        root.getStylesheets().add(sheet.toExternalForm());
        root.getStyleClass().addAll("kiosk", size.portrait() ? "portrait" : "landscape");
        root.setStyle("-fx-font-size: " + size.px(EM_IN_MM) + "px");
    }

    /** The style class by which the root shows the colours that a child chose. */
    static void choose(Parent root, Display display) {
        var classes = root.getStyleClass();
        classes.remove(HIGH_CONTRAST);
        if (display.contrast() == Contrast.HIGH) classes.add(HIGH_CONTRAST);
    }

    /** The style class by which text and targets get the size of their band (U6, U8). */
    public static String of(AgeBand band) {
        return switch (band) {
            case A -> "band-a";
            case B -> "band-b";
            case C -> "band-c";
            case D -> "band-d";
            case E -> "band-e";
        };
    }
}
