package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/** A child of band C in 小小议事厅, each time from the start screen to the start screen. */
final class CouncilTurn {
    private static final Duration LONGEST_FOR_A_RESULT = Duration.ofMinutes(2);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(3);
    private static final String NO_BADGE = "-";

    private final KioskWindow window;
    private final Finger finger;
    private final Robot scanner;

    CouncilTurn(KioskWindow window, Finger finger, Robot scanner) {
        this.window = window;
        this.finger = finger;
        this.scanner = scanner;
    }

    /**
     * Votes by taps.
     *
     * @param badge as the scanner types it, or {@code -} where all may vote
     * @param labels what is tapped, in this order
     * @return the screen on which the child leaves
     */
    String votes(String ballot, String badge, List<String> labels) {
        var hall = entersTheHall();
        var paper = badge.equals(NO_BADGE)
                ? tap(hall, "vote-" + ballot, "question")
                : scans(tap(hall, "vote-" + ballot, "badge"), badge);
        for (var label : labels) chooses(paper, label);
        var chosen = Eye.ask("look for done-choosing", () -> paper.has("done-choosing"))
                ? tap(paper, "done-choosing", "cast-vote")
                : window.awaits("cast-vote");
        var end = tap(chosen, "cast", "thanks", "kindly");
        Eye.pulses(2);
        if (end.id().equals("kindly")) leaves(end);
        else tap(end, "home", "start");
        return end.id();
    }

    /** What stands there: the ids of its cards. */
    String looksIntoTheHall() {
        var hall = entersTheHall();
        var cards = cards(hall);
        leaves(hall);
        return cards;
    }

    /** Comes again and again until the result of a ballot stands there; the words on it, from the first place on. */
    String awaitsResult(String ballot) {
        var deadline = System.nanoTime() + LONGEST_FOR_A_RESULT.toNanos();
        while (System.nanoTime() < deadline) {
            var hall = entersTheHall();
            if (Eye.ask("look for a result", () -> hall.has("look-" + ballot))) {
                var result = tap(hall, "look-" + ballot, "ballot-result");
                var words = words(result);
                leaves(result);
                return words;
            }
            leaves(hall);
        }
        throw new Surprise("there is no result of " + ballot);
    }

    private Screenful entersTheHall() {
        var now = tap(tap(window.awaits("start"), "begin", "band"), "band-C", "assent");
        while (!now.id().equals("survey")) {
            var card = now;
            var way = Eye.ask("look for the way on", () -> card.has("agree") ? "agree" : card.has("next") ? "next" : "check-yes");
            now = tap(now, way, "assent", "survey");
        }
        return tap(now, "hall", "hall");
    }

    private Screenful scans(Screenful asked, String badge) {
        Eye.ask("scan", () -> {
            badge.chars().forEach(this::types);
            scanner.keyType(KeyCode.ENTER);
            return true;
        });
        return window.awaitsAfter(asked, "question");
    }

    /** Codes are capitals and digits. */
    private void types(int character) {
        if (!Character.isDigit(character)) scanner.keyPress(KeyCode.SHIFT);
        scanner.keyType(KeyCode.getKeyCode(Character.toString(character)));
        if (!Character.isDigit(character)) scanner.keyRelease(KeyCode.SHIFT);
    }

    private void chooses(Screenful paper, String label) {
        var card = Eye.ask("find " + label, () -> paper.captioned(label));
        finger.tap(card);
        // a choice of one leaves at once; a card that stays shows that it was taken
        if (!Eye.happens(ANSWERS_WITHIN, () -> card.getScene() == null || Screenful.chosen(card)
                || Screenful.words(card, ".stamp").isPresent())) throw new Surprise("tapping " + label + " changes nothing");
    }

    private static String cards(Screenful hall) {
        return Eye.ask("read the hall", () -> hall.taps()
                .map(tap -> String.valueOf(tap.getId()))
                .filter(id -> id.startsWith("vote-") || id.startsWith("look-"))
                .sorted()
                .collect(Collectors.joining(" ")));
    }

    private static String words(Screenful result) {
        return Eye.ask("read the result", () -> result.all("*")
                .filter(node -> node.getStyleClass().contains("words") || node.getStyleClass().contains("count"))
                .flatMap(node -> Screenful.written(node).stream())
                .map(text -> text.replace("\n", ""))
                .collect(Collectors.joining(" ")));
    }

    private void leaves(Screenful now) {
        tap(tap(tap(now, "stop", "really-stop"), "stop-yes", "thanks"), "home", "start");
    }

    private Screenful tap(Screenful now, String button, String... expected) {
        return window.after(now, finger, button, expected);
    }
}
