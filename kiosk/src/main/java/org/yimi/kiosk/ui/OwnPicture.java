package org.yimi.kiosk.ui;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/** The kiosk's own pictures; all of them begin to load, in the background, when the first is used. */
public enum OwnPicture {
    AGAIN("back"),
    ASLEEP("asleep"),
    BACKSPACE("backspace"),
    BADGE("badge"),
    BALLOT("ballot"),
    BAND_A("band-a"),
    BAND_B("band-b"),
    BAND_C("band-c"),
    BAND_D("band-d"),
    BAND_E("band-e"),
    BOX("box"),
    CALENDAR("calendar"),
    CHECK("check"),
    CHECKS("checks"),
    CITY("city"),
    CLOCK("clock"),
    CONTRAST("contrast"),
    DONT_KNOW("dont-know"),
    DRAW("draw"),
    ENVELOPE("envelope"),
    EXPLAINERS("explainers"),
    EYES("eyes"),
    FEET("feet"),
    FINGER("finger"),
    GLASSES("glasses"),
    HAND_OVER("hand-over"),
    HEAR("ear"),
    HELP("help"),
    IDEA("idea"),
    LETTERS("letters"),
    LARGE_TEXT("large-text"),
    LOCK("lock"),
    LOUDSPEAKER("loudspeaker"),
    NEXT("next"),
    NOT_READY("not-ready"),
    OFFICE("office"),
    ONE_SWITCH("one-switch"),
    OTHER_KIOSK("city"),
    PAGE("page"),
    PAUSE("pause"),
    PEN_BLACK("pen-black"),
    PEN_BLUE("pen-blue"),
    PEN_BROWN("pen-brown"),
    PEN_GREEN("pen-green"),
    PEN_RED("pen-red"),
    PEN_YELLOW("pen-yellow"),
    PHONE("phone"),
    PINYIN("pinyin"),
    RATHER_NOT("rather-not"),
    RESULT("result"),
    RULER("ruler"),
    SAID("still-there"),
    SEEN("seen"),
    SHEET("sheet"),
    SLEEPY("sleepy"),
    SPEED_FAST("speed-fast"),
    SPEED_STEADY("speed-steady"),
    SPEED_USUAL("speed-usual"),
    SPONGE("sponge"),
    STICK("stick"),
    STILL_THERE("still-there"),
    STOP_HAND("stop-hand"),
    TELEPHONE("telephone"),
    THOUGHT("thought"),
    TOGETHER("together"),
    TURTLE("speed-steady"),
    UNDO("undo"),
    WALL("wall"),
    WATER("water"),
    WELCOME("welcome"),
    WINDOW("window"),
    WRITING("writing"),
    ADULT("adult");

    private final Image image;

    OwnPicture(String name) {
        var file = OwnPicture.class.getResource("pictures/" + name + ".png");
        // a picture that is missing must not take the screen with it: its words still stand there
        this.image = file == null ? new WritableImage(1, 1) : new Image(file.toExternalForm(), true);
    }

    public Image image() {
        return image;
    }
}
