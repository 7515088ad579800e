package org.yimi.kiosk.ui.staff;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.stick.Step;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;

/** While files go to and from a stick: which of how many. */
public final class CarryingView {
    private static final Duration LOOKS_EVERY = Duration.millis(200);

    private final Supplier<Step> step;
    private final Language language;
    private final Label says = new Label();
    private final Region filled = new Region();
    private final StackPane bar = new StackPane(filled);
    private final DoubleProperty part = new SimpleDoubleProperty();

    private CarryingView(Supplier<Step> step, Language language) {
        this.step = step;
        this.language = language;
        says.getStyleClass().add("words");
        bar.getStyleClass().add("bar");
        filled.getStyleClass().add("filled");
        filled.maxWidthProperty().bind(bar.widthProperty().multiply(part));
    }

    public static Parent of(Supplier<Step> step, Language language) {
        var view = new CarryingView(step, language);
        var body = new VBox(new Picture(OwnPicture.STICK.image()), view.says, view.bar);
        body.getStyleClass().add("outcome");
        var screen = StaffFrame.of("carrying", StaffWords.STICK_BUSY.in(language), body, List.of());
        view.goOnWhileShown(screen);
        return screen;
    }

    private void goOnWhileShown(Parent screen) {
        show();
        var clock = new Timeline(new KeyFrame(LOOKS_EVERY, _ -> show()));
        clock.setCycleCount(Animation.INDEFINITE);
        screen.sceneProperty().subscribe(scene -> {
            if (scene == null) clock.stop();
            else clock.play();
        });
    }

    private void show() {
        var now = step.get();
        if (now.of() == 0) {
            says.setText(StaffWords.STICK_STARTS.in(language));
            return;
        }
        var file = Math.min(now.files() + 1, now.of());
        says.setText(StaffWords.STICK_STEP.in(language, file, now.of()));
        part.set((double) now.files() / now.of());
    }
}
