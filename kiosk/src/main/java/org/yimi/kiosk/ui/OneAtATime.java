package org.yimi.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs off the FX thread what staff asked for, and what comes of it on it. Does nothing while something else runs. */
@FunctionalInterface
interface OneAtATime {
    <T> void run(Callable<T> work, Consumer<T> then);
}
