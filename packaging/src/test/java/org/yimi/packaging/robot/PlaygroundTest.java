package org.yimi.packaging.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.PackReader;
import org.yimi.packaging.tally.Cell;
import org.yimi.packaging.tally.Tally;

final class PlaygroundTest {
    private static final int CHILDREN = 10;
    private static final long SEED = 7;

    @TempDir
    private Path dir = Path.of("");

    @BeforeAll
    static void startJavaFx() {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
    }

    @AfterEach
    void closeTheWindow() {
        Eye.ask("close", () -> {
            List.copyOf(Stage.getWindows()).forEach(window -> window.hide());
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"our-park", "our-city", "one-metre-walk", "after-school", "my-place"})
    void whatTheRobotTappedIsWhatTheWindowWasHanded(String pack) throws IOException {
        var survey = PackReader.read(Path.of("..", "content", "packs", pack)).surveys().getFirst();
        var kiosk = new PaperKiosk(survey);
        var window = KioskWindow.open(() -> Platform.runLater(() -> show(kiosk.scene())), Eye.PATIENCE);
        var journal = dir.resolve("journal");
        var played = new ArrayList<Integer>();

        var tapped = new Playground(window, robot(), Journal.in(journal), Album.none())
                .play(SEED, 1, CHILDREN, played::add);

        var handedOver = Eye.ask("what was handed over", kiosk::handedOver);
        assertThat(tapped).isEqualTo(counted(handedOver));
        assertThat(played).hasSize(CHILDREN);
        assertThat(tapped.sessions()).isBetween(CHILDREN / 2L, CHILDREN - 1L);
        assertThat(Files.readAllLines(journal)).hasSize(2 * handedOver.size());
    }

    @Test
    void aScreenThatDoesNotComeIsNamedWithTheOneThatStandsThere() {
        var window = KioskWindow.open(() -> Platform.runLater(() -> show(closed())), Duration.ofSeconds(1));
        var playground = new Playground(window, robot(), Journal.none(), Album.none());

        assertThatThrownBy(() -> playground.play(SEED, 1, 1, _ -> {}))
                .isInstanceOf(Surprise.class)
                .hasMessage("expected start or resume, but on the window stands closed");
    }

    private static Robot robot() {
        return Eye.ask("make a robot", Robot::new);
    }

    private static void show(Scene scene) {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private static Scene closed() {
        var screen = new StackPane(new Label("还没准备好"));
        screen.getStyleClass().add("screen");
        screen.setId("closed");
        return new Scene(new StackPane(screen), 400, 300);
    }

    private static Tally counted(List<Interview> sessions) {
        var cells = new ArrayList<Cell>();
        for (var session : sessions) {
            var survey = session.survey().title().zh();
            var band = session.band().stage().zh();
            cells.add(Cell.sessions(survey, band));
            for (var given : session.given()) {
                var question = session.survey().question(given.question());
                for (var code : Answers.codes(question, given.answer()))
                    cells.add(new Cell(survey, band, question.ask().prompt().zh(),
                            Captions.of(question, code).zh()));
                if (given.answer() instanceof Answer.Inked(var sheet))
                    cells.add(new Cell(survey, band, question.ask().prompt().zh(), Cell.digest(sheet)));
                if (given.answer() instanceof Answer.Wrote(var words))
                    cells.add(new Cell(survey, band, question.ask().prompt().zh(), Cell.digest(words)));
            }
        }
        return Tally.of(cells);
    }
}
