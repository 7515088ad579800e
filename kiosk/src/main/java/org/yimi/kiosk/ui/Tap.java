package org.yimi.kiosk.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

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
        return pill(new Picture(picture), caption, onTap);
    }

    /** As with an image; the stylesheet says how large the picture is. */
    public static Button pill(Region picture, Lettering caption, Runnable onTap) {
        HBox.setHgrow(caption, Priority.SOMETIMES);
        var face = new HBox(picture, caption);
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
     * A part of a picture that lies below; chosen, it shows its tick at the corner.
     *
     * @param says its words for whoever cannot see the picture
     */
    public static Button part(String says, Runnable onTap) {
        var tick = new Region();
        tick.getStyleClass().add("tick");
        var badge = new StackPane(tick);
        badge.getStyleClass().add("badge");
        badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        var part = new Tap(new StackPane(badge), "part", onTap);
        part.setAccessibleText(says);
        return part;
    }

    /** A picture alone, for a key among others. */
    public static Button key(Image picture, String says, Runnable onTap) {
        var key = new Tap(new StackPane(new Picture(picture)), "key", onTap);
        key.setAccessibleText(says);
        return key;
    }

    /** One letter, or very few words, as a key among others. */
    public static Button key(Lettering words, Runnable onTap) {
        return new Tap(new StackPane(words), "key", onTap);
    }

    /** Words that change, as a key among others. */
    static Button key(Label words, Runnable onTap) {
        return new Tap(new StackPane(words), "key", onTap);
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
