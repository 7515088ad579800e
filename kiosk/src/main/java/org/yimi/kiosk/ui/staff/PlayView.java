package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;

/** The film: frame after frame as large as fits, for as long as the screen stands. */
public final class PlayView {
    private final Film film;
    private final Language language;
    private final QrPane pane = new QrPane();
    private final Label round = new Label();
    private long shown;

    private PlayView(Film film, Language language) {
        this.film = film;
        this.language = language;
        round.getStyleClass().add("words");
    }

    /** @param done back to how the kiosk stands; nothing counts as delivered by that */
    public record Ways(Runnable done) {}

    /** Plays from the first frame while the screen is shown. */
    public static Parent of(Film film, Language language, Ways ways) {
        var view = new PlayView(film, language);
        var how = new VBox(
                Lettering.of(StaffWords.POINT_HOW.in(language), "words"),
                view.round,
                Lettering.of(StaffWords.ALL_STAYS.in(language), "words"));
        how.getStyleClass().add("film-words");
        var body = new FilmPane(view.pane, how);
        var done = StaffFrame.mainWay("film-done", OwnPicture.SEEN.image(), StaffWords.FINISH.in(language), ways.done());
        var screen = StaffFrame.of("film", StaffWords.POINT.in(language), body, List.of(done));
        view.playWhileShown(screen);
        return screen;
    }

    private void playWhileShown(Parent screen) {
        next();
        var clock = new Timeline(new KeyFrame(Duration.seconds(1.0 / film.preset().framesPerSecond()), _ -> next()));
        clock.setCycleCount(Animation.INDEFINITE);
        screen.sceneProperty().subscribe(scene -> {
            if (scene == null) clock.stop();
            else clock.play();
        });
    }

    private void next() {
        pane.show(film.at(shown));
        var length = film.roundLength();
        round.setText(StaffWords.ROUND.in(language, shown / length + 1, (shown % length + 1) * 100 / length));
        shown++;
    }
}
