package org.yimi.kiosk.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.StaffScreen.SigningIn;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Tap;

/** Number or PIN by large keys; a PIN shows as dots. */
public final class SignInView {
    private static final int COLUMNS = 3;
    private static final int LAST_ROW = 3;
    private static final int MOST_DIGITS = 8;

    private final SigningIn screen;
    private final Language language;
    private final Label line = new Label();
    private final Label said = new Label();
    private final Button enter;
    private String typed = "";
    private long secondsLeft;

    private SignInView(SigningIn screen, Language language, Consumer<String> onTyped) {
        this.screen = screen;
        this.language = language;
        secondsLeft = Math.ceilDiv(screen.pause().toMillis(), 1000);
        line.getStyleClass().add("typed");
        said.getStyleClass().add("words");
        said.setWrapText(true);
        said.setTextAlignment(TextAlignment.CENTER);
        said.setMinHeight(Region.USE_PREF_SIZE);
        enter = Tap.key(
                Lettering.of(StaffWords.OK.in(language), "caption"), new Once().only(() -> onTyped.accept(typed)));
        enter.setId("enter");
        enter.getStyleClass().add("main");
    }

    /** @param typed told the whole number or PIN, once */
    public record Ways(Consumer<String> typed, Runnable leave) {}

    /** The pad of digits, and what became of the last try. */
    public static Parent of(SigningIn screen, Language language, Ways ways) {
        var view = new SignInView(screen, language, ways.typed());
        var asks = screen.signIn().asksPin() ? StaffWords.YOUR_PIN : StaffWords.YOUR_NUMBER;
        var ground = new StackPane(view.line);
        ground.getStyleClass().add("text-line");
        var body = new VBox(ground, view.said, view.keys());
        body.getStyleClass().add("sign-in");
        var leave = StaffFrame.way("leave", OwnPicture.AGAIN.image(), StaffWords.LEAVE.in(language), ways.leave());
        view.show();
        view.countDown(body);
        return StaffFrame.of("sign-in", asks.in(language), body, List.of(leave));
    }

    private Node keys() {
        var pad = new GridPane();
        pad.getStyleClass().add("pad");
        for (var digit = 1; digit <= 9; digit++) pad.add(digit(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        var undo = Tap.key(OwnPicture.UNDO.image(), StaffWords.BACK.in(language), () -> {
            if (!typed.isEmpty()) type(typed.substring(0, typed.length() - 1));
        });
        undo.setId("undo");
        pad.addRow(LAST_ROW, undo, digit(0), enter);
        return pad;
    }

    private Button digit(int digit) {
        var key = Tap.key(Lettering.of(Integer.toString(digit), "caption"), () -> {
            if (typed.length() < MOST_DIGITS) type(typed + digit);
        });
        key.setId("key-" + digit);
        key.getStyleClass().add("digit");
        return key;
    }

    private void type(String all) {
        typed = all;
        show();
    }

    private void show() {
        line.setText(screen.signIn().asksPin() ? "●".repeat(typed.length()) : typed);
        enter.setDisable(typed.isEmpty() || secondsLeft > 0);
        var wrong = screen.wrong() ? StaffWords.WRONG.in(language) : "";
        var wait = secondsLeft > 0 ? StaffWords.WAIT.in(language, secondsLeft) : "";
        said.setText(wrong.isEmpty() || wait.isEmpty() ? wrong + wait : wrong + " · " + wait);
    }

    private void countDown(Node shown) {
        if (secondsLeft == 0) return;
        var clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> {
            secondsLeft--;
            show();
        }));
        clock.setCycleCount((int) secondsLeft);
        shown.sceneProperty().subscribe(scene -> {
            if (scene == null) clock.stop();
            else clock.play();
        });
    }
}
