package org.yimi.packaging.robot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.yimi.content.ink.Sheet;
import org.yimi.packaging.robot.Child.Temper;
import org.yimi.packaging.robot.Session.Said;
import org.yimi.packaging.tally.Cell;

/** One child's turn at the kiosk, from the start screen to the start screen. */
final class Turn {
    /** What stands where answers have their survey. */
    private static final String COUNCIL = "小小议事厅";
    /** Others stay open: what is tapped on them cannot be compared. */
    private static final String BALLOT = "vote-played-";

    private final KioskWindow window;
    private final Finger finger;
    private final Child child;
    private final Journal journal;
    private final Album album;
    private final List<List<String>> cards;
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Sheet> drawn = new HashMap<>();
    private final Map<String, Sheet> begun = new HashMap<>();
    private String band = "";
    private String survey = "";
    private int returns = 0;
    private int step = 0;

    /** @param cards that children were given; one more where this child is */
    Turn(KioskWindow window, Finger finger, Child child, Journal journal, Album album, List<List<String>> cards) {
        this.window = window;
        this.finger = finger;
        this.child = child;
        this.journal = journal;
        this.album = album;
        this.cards = cards;
    }

    /** Empty where the child refused or stopped: then nothing may be counted. */
    Optional<Session> play() {
        var now = window.awaits("start", "resume");
        if (now.id().equals("resume")) now = after(now, "anew", "start");
        album.add("start");
        if (has(now, "echo-wall") && child.visitsTheWall()) now = atTheWall(now);
        now = after(now, "begin", "band");
        album.add("band");
        // the card of the youngest says below the stage that a grown-up reads
        band = tapOne(now, screen -> bands(screen)).lines().findFirst().orElseThrow();
        now = window.awaitsAfter(now, "assent");
        if (stopsHere(now)) return stop(now);
        now = cards(now);
        if (now.id().equals("thanks")) return leave(now);
        now = after(now, "agree", "survey");
        album.add("survey");
        if (stopsHere(now)) return stop(now);
        if (has(now, "know") && child.isCurious()) now = new LessonTurn(window, finger, child, album).listens(now);
        if (has(now, "hall") && child.votes()) return vote(now);
        if (has(now, "box") && child.suggests()) return suggest(now);
        if (has(now, "more") && child.looksFurther()) now = after(now, "more", "survey");
        survey = tapOne(now, screen -> screen.enabled("survey-card"));
        now = window.awaitsAfter(now, "question");
        while (true) {
            now = questions(now);
            album.add(now.id());
            if (now.id().equals("thanks")) return leave(now);
            if (child.temper() == Temper.STOPS) return stop(now);
            if (!child.goesBack(returns)) return Optional.of(handOver(now));
            now = back(now);
        }
    }

    /** On a ballot that is counted when the children have played; who finds none, or stops, has said nothing. */
    private Optional<Session> vote(Screenful offer) {
        var hall = after(offer, "hall", "hall");
        album.add("hall");
        var ballots = Eye.ask("see the ballots", () -> hall.enabled("ballot-card").stream()
                .filter(card -> String.valueOf(card.getId()).startsWith(BALLOT))
                .toList());
        if (ballots.isEmpty()) return stop(hall);
        var paper = tapped(hall, child.picks(ballots), "question");
        album.add("ballot");
        var chosen = answer(paper, "cast-vote");
        album.add("cast-vote");
        if (child.temper() == Temper.STOPS) return stop(chosen);
        var session = new Session(COUNCIL, "", said);
        journal.pressed(child.number(), session);
        var thanks = window.after(chosen, finger, "cast", "thanks", "kindly");
        // it closed in this very moment
        if (thanks.id().equals("kindly")) return stop(thanks);
        Eye.pulses(2);
        journal.thanks(child.number());
        leave(thanks);
        return Optional.of(session);
    }

    private Screenful tapped(Screenful now, Button button, String expected) {
        finger.tap(button);
        return window.awaitsAfter(now, expected);
    }

    private Optional<Session> suggest(Screenful offer) {
        var idea = new IdeaTurn(window, finger, child, album);
        var whole = idea.makes(after(offer, "box", "suggesting"));
        if (child.temper() == Temper.STOPS) return stop(whole);
        var session = new Session(IdeaTurn.BOX, band, idea.said(whole));
        journal.pressed(child.number(), session);
        var card = after(whole, "hand-over", "remembering");
        Eye.pulses(2);
        journal.thanks(child.number());
        cards.add(Eye.ask("remember the card", card::card));
        album.add("remembering");
        leave(after(card, "remembered", "thanks"));
        return Optional.of(session);
    }

    /** Before its own turn: with a card that somebody was given, where there is one. */
    private Screenful atTheWall(Screenful start) {
        var turn = new WallTurn(window, finger, album);
        return cards.isEmpty() ? turn.reads(start, child) : turn.asks(start, child, child.picks(cards));
    }

    /** Reads every card until the decision; thanks where the child refused. Who did not listen reads one twice. */
    private Screenful cards(Screenful first) {
        var now = first;
        for (var card = 1; ; card++) {
            album.add("assent-" + band + "-" + card);
            var decides = has(now, "agree");
            if (child.temper() == Temper.REFUSES && (decides || child.refusesEarly())) return after(now, "refuse", "thanks");
            if (decides) return now;
            var way = !has(now, "check-yes") ? "next" : child.listened() ? "check-yes" : "check-no";
            now = after(now, way, "assent");
        }
    }

    private static boolean has(Screenful now, String button) {
        return Eye.ask("look for " + button, () -> now.has(button));
    }

    /** Answers until the screen is hand-over, or thanks where the child stopped. */
    private Screenful questions(Screenful first) {
        var now = first;
        while (now.id().equals("question")) {
            album.add("question-" + band + "-" + (said.size() + 1));
            if (stopsHere(now)) return stopped(now);
            if (child.temper() == Temper.NEARLY_STOPS && step == Math.max(2, child.hurdle())) now = nearlyStops(now);
            step++;
            now = !said.isEmpty() && child.goesBack(returns) ? back(now) : answer(now);
        }
        return now;
    }

    private Screenful answer(Screenful now) {
        return answer(now, "question", "hand-over");
    }

    private Screenful answer(Screenful now, String... expected) {
        var prompt = Eye.ask("read the prompt", now::prompt);
        drawn.remove(prompt);
        var captions = child.doesNotKnow()
                ? List.of(tapOne(now, screen -> List.of(screen.button("dont-know"))))
                : child.ratherNot()
                        ? List.of(tapOne(now, screen -> List.of(screen.button("rather-not"))))
                        : own(prompt, now);
        said.add(new Said(prompt, captions));
        var next = window.awaitsAfter(now, Stream.concat(Stream.of(expected), Stream.of(CalmTurn.CALM)).toArray(String[]::new));
        return new CalmTurn(window, finger, child, album).past(next, expected);
    }

    private List<String> own(String prompt, Screenful now) {
        if (Eye.ask("look", () -> now.all(".spot").findAny().isPresent())) return List.of(new Spotting(finger, child).spot(now));
        if (Eye.ask("look", () -> now.all(".digit").findAny().isPresent())) return List.of(new Typing(finger, child).number(now));
        if (has(now, "by-hand") || Eye.ask("look", () -> now.all(".paper").findAny().isPresent())) return words(prompt, now);
        if (Eye.ask("look", () -> now.all(".mark").findAny().isPresent())) return new Marking(finger, child).marks(now);
        if (Eye.ask("look", () -> now.all(".placeable").findAny().isPresent()))
            return new Placing(finger, child).marks(now);
        if (Eye.ask("look", () -> now.has("done-choosing"))) return new Choosing(finger, child).several(now);
        return List.of(tapOne(now, Screenful::ownAnswers));
    }

    /** With a sheet, or with keys where there are some. */
    private List<String> words(String prompt, Screenful now) {
        var byKeys = has(now, "by-hand");
        if (has(now, byKeys ? "by-hand" : "letters") && child.random().nextBoolean()) {
            finger.tap(Eye.ask("find the other way", () -> now.button(byKeys ? "by-hand" : "letters")));
            Eye.until(() -> Optional.of(true).filter(_ -> now.has("by-hand") != byKeys), () -> "the keys do not come or go");
        }
        if (has(now, "by-hand")) {
            return List.of("打了字", Cell.digest(new Typing(finger, child).text(now)));
        }
        var sheet = new Sketching(finger, child, now, Optional.ofNullable(begun.get(prompt))).draws();
        drawn.put(prompt, sheet);
        return List.of(Sketching.caption(sheet), Cell.digest(sheet));
    }

    private Screenful back(Screenful now) {
        returns++;
        var taken = said.removeLast();
        remember(taken.prompt());
        var before = after(now, "back", "question");
        var prompt = Eye.ask("read the prompt", before::prompt);
        if (!prompt.equals(taken.prompt()))
            throw new Surprise("went back to \"" + taken.prompt() + "\", but there stands \"" + prompt + "\"");
        return before;
    }

    /** What was drawn stands there again when the child comes back to it; any other answer is gone. */
    private void remember(String prompt) {
        var sheet = drawn.remove(prompt);
        if (sheet == null) begun.remove(prompt);
        else begun.put(prompt, sheet);
    }

    private Session handOver(Screenful now) {
        var session = new Session(survey, band, said);
        journal.pressed(child.number(), session);
        var thanks = after(now, "hand-over", "thanks");
        Eye.pulses(2);
        journal.thanks(child.number());
        leave(thanks);
        return session;
    }

    private boolean stopsHere(Screenful now) {
        var stops = child.temper() == Temper.STOPS && step == child.hurdle();
        if (!now.id().equals("question")) step++;
        return stops;
    }

    private Optional<Session> stop(Screenful now) {
        return leave(stopped(now));
    }

    private Screenful stopped(Screenful now) {
        var asked = after(now, "stop", "really-stop");
        album.add("really-stop");
        return after(asked, "stop-yes", "thanks");
    }

    private Screenful nearlyStops(Screenful now) {
        var asked = after(now, "stop", "really-stop");
        finger.tap(Eye.ask("find stop-no", () -> asked.button("stop-no")));
        return window.awaits(now.id());
    }

    private Optional<Session> leave(Screenful thanks) {
        album.add("thanks");
        after(thanks, "home", "start");
        return Optional.empty();
    }

    private Screenful after(Screenful now, String button, String expected) {
        return window.after(now, finger, button, expected);
    }

    /** Taps one of them and tells what stood on it. */
    private String tapOne(Screenful now, Function<Screenful, List<Button>> offered) {
        var buttons = Eye.ask("see what is offered", () -> offered.apply(now));
        if (buttons.isEmpty()) throw new Surprise("on screen " + now.id() + " there is nothing to choose");
        var button = child.picks(buttons);
        var caption = Eye.ask("read the caption", () -> Screenful.caption(button));
        finger.tap(button);
        return caption;
    }

    static List<Button> bands(Screenful band) {
        return band.enabled("tap").stream()
                .filter(tap -> String.valueOf(tap.getId()).startsWith("band-"))
                .toList();
    }
}
