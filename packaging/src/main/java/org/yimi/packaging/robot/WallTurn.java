package org.yimi.packaging.robot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One child's visit at 回音墙, from the start screen to the start screen. Nothing of it may be counted. */
final class WallTurn {
    private static final Set<String> KNOWN = Set.of("kept", "replied");
    private static final int PAGES = 4;

    private final KioskWindow window;
    private final Finger finger;
    private final Album album;

    WallTurn(KioskWindow window, Finger finger, Album album) {
        this.window = window;
        this.finger = finger;
        this.album = album;
    }

    /** What stood on the last screen: its id, then its words. */
    record Told(String id, String words) {}

    /** Reads what hangs at one place, where anything hangs. */
    Screenful reads(Screenful start, Child child) {
        var now = enters(start, child);
        album.add("wall");
        var wall = now;
        var places = Eye.ask("see the places", () -> wall.enabled("place"));
        if (!places.isEmpty()) {
            finger.tap(child.picks(places));
            now = window.awaitsAfter(now, "echo");
            album.add("echo");
            while (now.id().equals("echo")) now = tap(now, "next", "echo", "wall");
        }
        return leaves(now);
    }

    /** Looks up a card that a kiosk gave to a child. */
    Screenful asks(Screenful start, Child child, List<String> card) {
        var told = looksUp(enters(start, child), card);
        album.add(told.id());
        if (!KNOWN.contains(told.id())) throw new Surprise("the kiosk does not know its card " + String.join(" ", card));
        return leaves(told);
    }

    /** The same for a child of this band, and what it is told. */
    Told asks(String band, List<String> card) {
        var now = tap(window.awaits("start"), "echo-wall", "band");
        var told = looksUp(tap(now, "band-" + band, "wall"), card);
        album.add(told.id());
        var words = Eye.ask("read", () -> told.all(".words")
                .flatMap(node -> Screenful.written(node).stream())
                .map(text -> text.replace("\n", ""))
                .collect(Collectors.joining(" ")));
        leaves(told);
        return new Told(told.id(), words);
    }

    private Screenful enters(Screenful start, Child child) {
        var bands = tap(start, "echo-wall", "band");
        finger.tap(child.picks(Eye.ask("see the bands", () -> Turn.bands(bands))));
        return window.awaitsAfter(bands, "wall");
    }

    private Screenful looksUp(Screenful wall, List<String> card) {
        var now = tap(wall, "match", "matching");
        album.add("matching");
        for (var picture : card) {
            now = finds(now, picture);
            var page = now;
            finger.tap(Eye.ask("find " + picture, () -> page.captioned(picture)));
            now = window.awaitsAfter(now, "matching", "kept", "replied", "unknown");
        }
        return now;
    }

    /** Turns pages until the picture stands there. */
    private Screenful finds(Screenful first, String picture) {
        var now = first;
        for (var turned = 0; turned < PAGES; turned++) {
            var page = now;
            if (Eye.ask("look for " + picture, () -> page.enabled("card-picture").stream()
                    .anyMatch(one -> Screenful.caption(one).equals(picture)))) return now;
            now = tap(now, "more", "matching");
        }
        throw new Surprise("no picture is called " + picture);
    }

    private Screenful leaves(Screenful now) {
        var asked = tap(now, "stop", "really-stop");
        return tap(tap(asked, "stop-yes", "thanks"), "home", "start");
    }

    private Screenful tap(Screenful now, String button, String... expected) {
        return window.after(now, finger, button, expected);
    }
}
