package org.yimi.kiosk.stick;

import java.nio.file.Path;

/** Whether there is a stick. */
public sealed interface Found {
    record Nothing() implements Found {}

    /**
     * Without our folder: staff are asked before anything is written there.
     *
     * @param writable whether that can be
     */
    record Unmarked(Path stick, boolean writable) implements Found {
        /** As it is called where it is mounted. */
        public String name() {
            return String.valueOf(stick.getFileName());
        }
    }

    /** With our folder. */
    record Marked(Path stick) implements Found {}
}
