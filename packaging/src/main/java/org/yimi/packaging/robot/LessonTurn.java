package org.yimi.packaging.robot;

/** One child's way through an explainer, back to what is offered. Nothing of it may be counted. */
final class LessonTurn {
    private final KioskWindow window;
    private final Finger finger;
    private final Child child;
    private final Album album;

    LessonTurn(KioskWindow window, Finger finger, Child child, Album album) {
        this.window = window;
        this.finger = finger;
        this.child = child;
        this.album = album;
    }

    /** Reads to the end, however often a card is shown again. */
    Screenful listens(Screenful offer) {
        var now = tap(offer, "know", "explainers");
        album.add("explainers");
        var explainers = now;
        finger.tap(child.picks(Eye.ask("see the explainers", () -> explainers.enabled("explainer-card"))));
        now = window.awaitsAfter(now, "explaining");
        while (!now.id().equals("survey")) {
            album.add(now.id());
            now = switch (now.id()) {
                case "explaining" -> tap(now, "next", "explaining", "explained");
                case "explained" -> answers(now);
                default -> tap(now, "done", "survey");
            };
        }
        return now;
    }

    private Screenful answers(Screenful asked) {
        finger.tap(child.picks(Eye.ask("see the answers", () -> asked.enabled("answer"))));
        return window.awaitsAfter(asked, "explaining", "understood", "survey");
    }

    private Screenful tap(Screenful now, String button, String... expected) {
        return window.after(now, finger, button, expected);
    }
}
