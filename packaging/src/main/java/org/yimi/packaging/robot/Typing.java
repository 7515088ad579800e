package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Keys: types a number, a sentence of Chinese words or some letters, takes something back now and then. */
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

    /** Leaves the screen by its button 'done-choosing'. Tells what stands there then. */
    String text(Screenful now) {
        var chinese = Eye.ask("see what the letters are", () -> now.has("alphabet") && Screenful.caption(now.button("alphabet")).equals("EN"));
        if (chinese) sentence(now);
        else letters(now);
        var told = Eye.ask("read the text", () -> shownText(now));
        finger.tap(button(now, "done-choosing"));
        return told;
    }

    private void sentence(Screenful now) {
        var sentence = child.picks(Sentence.ALL);
        var before = Eye.ask("read the text", () -> shownText(now));
        for (var word : sentence.words()) {
            spell(now, word.letters());
            choose(now, word.chinese());
            before += word.chinese();
            await(now, before);
        }
        if (!child.changesItsMind()) return;
        finger.tap(button(now, "delete"));
        await(now, before.substring(0, before.length() - 1));
        finger.tap(button(now, "undo"));
        await(now, before);
    }

    private void spell(Screenful now, String letters) {
        var spelled = "";
        for (var letter : letters.chars().mapToObj(Character::toString).toList()) {
            spelled += letter;
            finger.tap(Eye.ask("find the key " + letter, () -> captioned(now, "letter", letter).orElseThrow()));
            var expected = spelled;
            Eye.until(() -> Optional.of(true).filter(_ -> shownLetters(now).equals(expected)), () -> "the letters are not " + expected);
        }
    }

    /** Turns pages until the word stands there. */
    private void choose(Screenful now, String chinese) {
        while (true) {
            var candidate = Eye.ask("look for " + chinese, () -> captioned(now, "candidate", chinese));
            if (candidate.isPresent()) {
                finger.tap(candidate.get());
                return;
            }
            Supplier<String> offered = () -> now.enabled("candidate").stream().map(Screenful::caption).toList().toString();
            var before = Eye.ask("read the candidates", offered::get);
            finger.tap(button(now, "candidates-on"));
            if (!Eye.happens(TYPES_WITHIN, () -> !offered.get().equals(before))) throw new Surprise("no candidate is " + chinese);
        }
    }

    private static Optional<Button> captioned(Screenful now, String kind, String words) {
        return now.enabled(kind).stream().filter(key -> Screenful.caption(key).equals(words)).findFirst();
    }

    private static void await(Screenful now, String text) {
        Eye.until(() -> Optional.of(true).filter(_ -> shownText(now).equals(text)), () -> "what stands there is not " + text);
    }

    private void letters(Screenful now) {
        var wanted = 1 + child.random().nextInt(MOST_LETTERS);
        for (var i = 0; i < wanted; i++) one(now, "letter", Typing::shownText);
        if (wanted > 1 && child.changesItsMind()) press(button(now, "delete"), Typing::shownText, now);
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

    private static String shownLetters(Screenful now) {
        return read(now, ".text-line .spelled").replace(" ", "");
    }

    private static String read(Screenful now, String selector) {
        return now.all(selector)
                .findFirst()
                .map(node -> ((Label) node).getText())
                .orElseThrow(() -> new Surprise("what was typed is not shown"));
    }
}
