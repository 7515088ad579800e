package org.yimi.packaging.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yimi.content.ink.Sheet;
import org.yimi.packaging.robot.Session.Said;
import org.yimi.packaging.tally.Cell;

/** One child's suggestion, from the first picture to its card. */
final class IdeaTurn {
    /** What the box is called, where surveys have their title. */
    static final String BOX = "我有话说";

    private static final List<String> PARTS = List.of("place", "thing", "matter", "feeling");
    private static final List<String> PAPERS = List.of("write-more", "draw-more");

    private final KioskWindow window;
    private final Finger finger;
    private final Child child;
    private final Album album;
    private final CalmTurn calm;
    private final Map<String, Sheet> sheets = new TreeMap<>();
    private String words = "";
    private int returns = 0;

    IdeaTurn(KioskWindow window, Finger finger, Child child, Album album) {
        this.window = window;
        this.finger = finger;
        this.child = child;
        this.album = album;
        calm = new CalmTurn(window, finger, child, album);
    }

    /** From the first screen of pictures to the whole idea, ready to be handed over. */
    Screenful makes(Screenful first) {
        var now = pictures(first);
        if (child.changesItsMind()) now = pictures(tap(now, "part-" + child.picks(PARTS), "suggesting"));
        for (var paper : PAPERS) if (child.addsInk()) now = inks(now, paper);
        if (has(now, "type-more") && child.types()) now = types(now);
        album.add("reviewing");
        return now;
    }

    /** What stands on its cards, and the digests of its sheets and of what it typed. */
    List<Said> said(Screenful whole) {
        var said = new ArrayList<Said>();
        for (var part : PARTS) {
            var caption = Eye.ask("read the card", () -> Screenful.caption(whole.button("part-" + part)));
            said.add(new Said(part, List.of(caption)));
        }
        if (!words.isEmpty()) said.add(new Said("words", List.of(Cell.digest(words))));
        if (!sheets.isEmpty()) said.add(new Said("ink", sheets.values().stream().map(Cell::digest).toList()));
        return said;
    }

    private Screenful pictures(Screenful first) {
        var now = first;
        while (now.id().equals("suggesting")) {
            album.add("suggesting");
            if (child.goesBack(returns) && hasBegun(now)) {
                returns++;
                now = tap(now, "back", "suggesting", "reviewing");
                continue;
            }
            var here = now;
            var card = child.picks(Eye.ask("see the pictures", () -> here.enabled("answer")));
            finger.tap(card);
            now = calm.past(window.awaitsAfter(now, "suggesting", "reviewing", CalmTurn.CALM), "reviewing");
        }
        return now;
    }

    private static boolean hasBegun(Screenful now) {
        return Eye.ask("look for what is chosen", () -> now.all(".filled").findAny().isPresent());
    }

    private Screenful inks(Screenful whole, String paper) {
        var inking = tap(whole, paper, "inking");
        sheets.put(paper, new Sketching(finger, child, inking, Optional.ofNullable(sheets.get(paper))).draws());
        return window.awaitsAfter(inking, "reviewing");
    }

    private Screenful types(Screenful whole) {
        var typing = tap(whole, "type-more", "typing");
        album.add("typing");
        words = new Typing(finger, child).text(typing);
        return calm.past(window.awaitsAfter(typing, "reviewing", CalmTurn.CALM), "reviewing");
    }

    private static boolean has(Screenful now, String button) {
        return Eye.ask("look for " + button, () -> now.has(button));
    }

    private Screenful tap(Screenful now, String button, String... expected) {
        return window.after(now, finger, button, expected);
    }
}
