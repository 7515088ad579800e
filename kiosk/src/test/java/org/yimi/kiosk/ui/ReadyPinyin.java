package org.yimi.kiosk.ui;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Spelling;

/** Chinese that could be typed, for pictures of the keyboard; nobody presses its letters. */
public record ReadyPinyin() implements Pinyin {
    /** What a child would have chosen stands on the keyboard. FX thread only. */
    public static void type(Node keyboard, String words) {
        ((Keyboard) keyboard).spelled(new Spelling("", List.of(), words));
    }

    @Override
    public Standing standing() {
        return new Standing.Ready("paper");
    }

    @Override
    public Executor thread() {
        return Runnable::run;
    }

    @Override
    public Line line() {
        throw new UnsupportedOperationException("paper");
    }

    @Override
    public void giveUp() {}

    @Override
    public void close() {}
}
