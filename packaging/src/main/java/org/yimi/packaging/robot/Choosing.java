package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.List;

/** One several-choices question: taps some, takes one back now and then, and tells which stood chosen at the end. */
final class Choosing {
    private static final Duration TOGGLES_WITHIN = Duration.ofSeconds(3);

    private final Finger finger;
    private final Child child;

    Choosing(Finger finger, Child child) {
        this.finger = finger;
        this.child = child;
    }

    /** Leaves the screen by its button 'done-choosing'. */
    List<String> several(Screenful now) {
        var captions = Eye.ask("read the choices", () -> captions(now, false));
        var wanted = child.howMany(captions.size());
        for (var i = 0; i < wanted; i++) {
            var left = Eye.ask("see what is not chosen", () -> captions(now, true));
            if (left.isEmpty() || !toggled(now, child.picks(left))) break;
        }
        if (wanted > 1 && child.changesItsMind()) unchoose(now);
        var chosen = Eye.ask("see what is chosen", () -> chosen(now));
        finger.tap(Eye.ask("find done-choosing", () -> now.button("done-choosing")));
        return chosen;
    }

    private void unchoose(Screenful now) {
        var chosen = Eye.ask("see what is chosen", () -> chosen(now));
        if (chosen.size() < 2) return;
        var caption = child.picks(chosen);
        if (!toggled(now, caption)) throw new Surprise("tapping " + caption + " again does not take it back");
    }

    /** False where the tap changed nothing: as many as allowed are chosen. */
    private boolean toggled(Screenful now, String caption) {
        var button = Eye.ask("find " + caption, () -> now.captioned(caption));
        var before = Eye.ask("look at " + caption, () -> Screenful.chosen(button));
        finger.tap(button);
        return Eye.happens(TOGGLES_WITHIN, () -> Screenful.chosen(button) != before);
    }

    private static List<String> captions(Screenful now, boolean onlyUnchosen) {
        return now.ownAnswers().stream()
                .filter(button -> !onlyUnchosen || !Screenful.chosen(button))
                .map(Screenful::caption)
                .toList();
    }

    private static List<String> chosen(Screenful now) {
        return now.ownAnswers().stream()
                .filter(Screenful::chosen)
                .map(Screenful::caption)
                .toList();
    }
}
