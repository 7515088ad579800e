package org.yimi.kiosk.ui;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Everything a child can tap. It acts on release; sliding off cancels. */
public final class Tap extends Button {
    private static final String CHOSEN = "chosen";

    private Tap(Region face, String shape, Runnable onTap) {
        getStyleClass().setAll("tap", shape);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(face);
        setMnemonicParsing(false);
        setOnAction(_ -> onTap.run());
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        face.setMouseTransparent(true);
    }

    /** A large picture with its words below; as large as the place it is put in. */
    public static Button card(Image picture, Lettering caption, Runnable onTap) {
        return new Tap(new CardFace(picture, caption), "card", onTap);
    }

    /** A small picture with its words beside it. */
    public static Button pill(Image picture, Lettering caption, Runnable onTap) {
        HBox.setHgrow(caption, Priority.SOMETIMES);
        var face = new HBox(new Picture(picture), caption);
        face.getStyleClass().add("pill-face");
        return new Tap(face, "pill", onTap);
    }

    /** Words alone, for what no picture says. */
    public static Button words(Lettering caption, Runnable onTap) {
        var face = new HBox(caption);
        face.getStyleClass().add("pill-face");
        return new Tap(face, "pill", onTap);
    }

    /**
     * Puts words on a card and shows it as chosen; without words takes both away.
     *
     * @param card made by {@link #card}
     */
    public static void stamp(Button card, Optional<Lettering> words) {
        card.getStyleClass().remove(CHOSEN);
        words.ifPresent(_ -> card.getStyleClass().add(CHOSEN));
        ((CardFace) card.getGraphic()).stamp(words);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TapSkin(this);
    }
}
