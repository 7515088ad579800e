package org.yimi.packaging.robot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javafx.scene.robot.Robot;
import org.yimi.kiosk.Main;

/**
 * Starts the real kiosk in this JVM and does there what each line of its input says, until the input ends: {@code vote
 * BALLOT BADGE LABEL ...}, with {@code -} for no badge; {@code hall}, which tells what stands in 小小议事厅; {@code result
 * BALLOT}, which asks until it stands there. Says what came of each, but never what was chosen: its output is searched for
 * that. The arguments are the kiosk's own. Exit codes: 0 ok, 1 surprise.
 */
public final class VotingMain {
    private VotingMain() {}

    public static void main(String[] args) throws IOException {
        try {
            var window = KioskWindow.open(() -> Main.commandLine().execute(args), Eye.PATIENCE);
            var pointer = Eye.ask("make a robot", Robot::new);
            var children = new CouncilTurn(window, new Finger(pointer, new Random(5)), pointer);
            window.awaits("start");
            say("ready");
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            var done = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                say("done " + ++done + ": " + does(children, List.of(line.split(" ", -1))));
            System.exit(0);
        } catch (Surprise e) {
            say(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    private static String does(CouncilTurn children, List<String> words) {
        return switch (words.getFirst()) {
            case "vote" -> children.votes(words.get(1), words.get(2), words.subList(3, words.size()));
            case "hall" -> children.looksIntoTheHall();
            case "result" -> children.awaitsResult(words.get(1));
            default -> throw new Surprise("nobody can " + words.getFirst());
        };
    }

    private static void say(String line) {
        System.out.println("robot: " + line);
    }
}
