package org.yimi.kiosk.ui.staff;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.stick.Found;
import org.yimi.kiosk.ui.OwnPicture;

/** Whether there is a stick, what will happen to it, and one button. */
public final class StickView {
    private StickView() {}

    public record Ways(Consumer<Path> mark, Consumer<Path> carry, Runnable back) {}

    public static Parent of(Found found, Language language, Ways ways) {
        var back = StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back());
        return switch (found) {
            case Found.Nothing() -> {
                var body = StaffFrame.saying(OwnPicture.STICK, StaffWords.STICK_NONE_HOW.in(language));
                yield StaffFrame.of("stick-none", StaffWords.STICK_NONE.in(language), body, List.of(back));
            }
            case Found.Unmarked unmarked when !unmarked.writable() -> {
                var body = StaffFrame.saying(OwnPicture.STOP_HAND, StaffWords.STICK_LOCKED_HOW.in(language));
                yield StaffFrame.of("stick-locked", StaffWords.STICK_LOCKED.in(language), body, List.of(back));
            }
            case Found.Unmarked unmarked -> {
                var body = StaffFrame.saying(OwnPicture.STICK, StaffWords.STICK_NEW_HOW.in(language, unmarked.name()));
                var use = StaffFrame.mainWay(
                        "stick-use",
                        OwnPicture.SEEN.image(),
                        StaffWords.STICK_USE.in(language),
                        () -> ways.mark().accept(unmarked.stick()));
                yield StaffFrame.of("stick-new", StaffWords.STICK_NEW.in(language), body, List.of(back, use));
            }
            case Found.Marked(var stick) -> {
                var body = StaffFrame.saying(OwnPicture.STICK, StaffWords.STICK_READY_HOW.in(language));
                var begin = StaffFrame.mainWay(
                        "stick-begin",
                        OwnPicture.NEXT.image(),
                        StaffWords.STICK_BEGIN.in(language),
                        () -> ways.carry().accept(stick));
                yield StaffFrame.of("stick-ready", StaffWords.STICK_READY.in(language), body, List.of(back, begin));
            }
        };
    }
}
