package org.yimi.kiosk.ui;

import java.util.concurrent.Executor;
import org.yimi.kiosk.rime.Pinyin;

/** Chinese that could be typed, for pictures of the keyboard; nobody presses its letters. */
record ReadyPinyin() implements Pinyin {
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
