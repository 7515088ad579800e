package org.yimi.kiosk.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.Measured;
import org.yimi.kiosk.staff.Mounted;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.ui.Tap;

/** The size of the screen, measured by a card that everybody has, and how high it hangs. */
public final class SizeView {
    private static final int FEW_PX = 1;
    private static final int MANY_PX = 10;

    private final Mounted mounted;
    private final Language language;
    private final Sizing sizing;
    private final CardFrame card = new CardFrame();
    private final Label size = saying();
    private final Label edge = new Label();
    private final Label verdict = saying();
    private final Button keep;

    private SizeView(Mounted mounted, Language language, Consumer<Measured> onKeep) {
        this.mounted = mounted;
        this.language = language;
        sizing = new Sizing(mounted.now());
        edge.getStyleClass().add("typed");
        keep = StaffFrame.mainWay(
                "size-keep", OwnPicture.SEEN.image(), CheckWords.KEEP.in(language), () -> onKeep.accept(sizing.measured()));
    }

    /** @param keep told what staff measured; only what children can reach */
    public record Ways(Consumer<Measured> keep, Runnable back) {}

    public static Parent of(Mounted mounted, Language language, Ways ways) {
        var view = new SizeView(mounted, language, ways.keep());
        var portrait = mounted.now().height() > mounted.now().width();
        Pane parts = portrait ? new VBox(view.fitting(), view.hanging()) : new HBox(view.fitting(), view.hanging());
        parts.getStyleClass().add("measuring");
        var back = StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back());
        view.show();
        return StaffFrame.of("size", CheckWords.SIZE_TITLE.in(language), parts, List.of(back, view.keep));
    }

    private Node fitting() {
        var keys = new HBox(
                key("card-much-smaller", CheckWords.MUCH_SMALLER, () -> resize(-MANY_PX)),
                key("card-smaller", CheckWords.SMALLER, () -> resize(-FEW_PX)),
                key("card-larger", CheckWords.LARGER, () -> resize(FEW_PX)),
                key("card-much-larger", CheckWords.MUCH_LARGER, () -> resize(MANY_PX)));
        keys.getStyleClass().add("measuring-keys");
        return part("fitting", Lettering.of(CheckWords.FIT_CARD.in(language), "words"), card, keys, size);
    }

    private Node hanging() {
        var lower = key("edge-lower", CheckWords.LESS, () -> move(-1));
        var higher = key("edge-higher", CheckWords.MORE, () -> move(1));
        lower.setDisable(mounted.edgeGiven());
        higher.setDisable(mounted.edgeGiven());
        var ground = new StackPane(edge);
        ground.getStyleClass().add("text-line");
        var row = new HBox(lower, ground, higher);
        row.getStyleClass().add("measuring-keys");
        return part("hanging", Lettering.of(CheckWords.EDGE.in(language), "words"), row, verdict);
    }

    private static Node part(String style, Node... inside) {
        var part = new VBox(inside);
        part.getStyleClass().add(style);
        return part;
    }

    private Button key(String id, CheckWords words, Runnable onTap) {
        var key = Tap.key(Lettering.of(words.in(language), "caption"), onTap);
        key.setId(id);
        return key;
    }

    private void resize(int px) {
        sizing.resize(px);
        show();
    }

    private void move(int centimetres) {
        sizing.move(centimetres);
        show();
    }

    private void show() {
        var now = sizing.measured();
        var screen = sizing.screen();
        card.fit(now.pixelsPerMm());
        var source = mounted.bySystem() && !sizing.resized() ? CheckWords.BY_SYSTEM : CheckWords.BY_STAFF;
        size.setText(CheckWords.INCHES.in(
                        language,
                        Math.round(screen.inches() * 10) / 10.0,
                        Math.round(screen.widthMm()),
                        Math.round(screen.heightMm()))
                + "\n" + source.in(language));
        edge.setText(CheckWords.CENTIMETRES.in(language, sizing.lowerEdgeCm()));
        verdict.setText(verdict(screen));
        keep.setDisable(!Reach.holds(screen, now.lowerEdgeMm()));
    }

    private String verdict(ScreenSize screen) {
        var range = sizing.heights();
        if (range.isEmpty()) return CheckWords.TOO_SMALL.in(language);
        var reached = Reach.holds(screen, sizing.measured().lowerEdgeMm());
        var words = reached
                ? CheckWords.IN_REACH.in(language)
                : CheckWords.OUT_OF_REACH.in(language, range.getFirst(), range.getLast());
        return mounted.edgeGiven() ? words + "\n" + CheckWords.EDGE_GIVEN.in(language) : words;
    }

    private static Label saying() {
        var label = new Label();
        label.getStyleClass().add("words");
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
