package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Keys: types a number or some letters, takes one back now and then. */
final class Typing {
    private static final Duration TYPES_WITHIN = Duration.ofSeconds(3);
    private static final int MOST_LETTERS = 8;

    private final Finger finger;
    private final Child child;

    Typing(Finger finger, Child child) {
        this.finger = finger;
        this.child = child;
    }

    /**
     * Leaves the screen by its button 'done-choosing'. Tells the number as it stands there, which is how the office calls
     * it where a question takes at most twelve numbers.
     */
    String number(Screenful now) {
        var done = button(now, "done-choosing");
        type(now, "digit", Typing::shownNumber, done);
        if (child.changesItsMind()) {
            press(button(now, "undo"), Typing::shownNumber, now);
            type(now, "digit", Typing::shownNumber, done);
        }
        var told = Eye.ask("read the number", () -> shownNumber(now));
        finger.tap(done);
        return told;
    }

    /** Leaves the screen by its button 'done-choosing'; the words themselves are told to nobody. */
    void letters(Screenful now) {
        var done = button(now, "done-choosing");
        var wanted = 1 + child.random().nextInt(MOST_LETTERS);
        for (var i = 0; i < wanted; i++) one(now, "letter", Typing::shownText);
        if (wanted > 1 && child.changesItsMind()) press(button(now, "delete"), Typing::shownText, now);
        finger.tap(done);
    }

    private void type(Screenful now, String kind, Function<Screenful, String> read, Button done) {
        while (Eye.ask("look at done-choosing", done::isDisabled)) one(now, kind, read);
    }

    private void one(Screenful now, String kind, Function<Screenful, String> read) {
        press(child.picks(Eye.ask("see the keys", () -> now.enabled(kind))), read, now);
    }

    private void press(Button key, Function<Screenful, String> read, Screenful now) {
        var before = Eye.ask("read", () -> read.apply(now));
        finger.tap(key);
        if (!Eye.happens(TYPES_WITHIN, () -> !read.apply(now).equals(before)))
            throw new Surprise("a key changes nothing");
    }

    private static Button button(Screenful now, String id) {
        return Eye.ask("find " + id, () -> now.button(id));
    }

    private static String shownNumber(Screenful now) {
        return read(now, ".entered");
    }

    private static String shownText(Screenful now) {
        return read(now, ".text-line .words");
    }

    private static String read(Screenful now, String selector) {
        return now.all(selector)
                .findFirst()
                .map(node -> ((Label) node).getText())
                .orElseThrow(() -> new Surprise("what was typed is not shown"));
    }
}
