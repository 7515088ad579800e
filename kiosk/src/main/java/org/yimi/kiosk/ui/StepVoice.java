package org.yimi.kiosk.ui;

import java.util.List;
import javafx.scene.control.Button;

/** Says what is pointed out, for a child who cannot see or read it. FX thread only. */
interface StepVoice {
    StepVoice NONE = new StepVoice() {
        @Override
        public boolean wanted() {
            return false;
        }

        @Override
        public void say(List<Button> targets, boolean first) {}

        @Override
        public boolean speaks() {
            return false;
        }

        @Override
        public void hush() {}
    };

    /** Whether the child asked for it. */
    boolean wanted();

    /**
     * Says these instead of what was said before.
     *
     * @param first whether they were not said yet since something was tapped or shown
     */
    void say(List<Button> targets, boolean first);

    /** Whether what it was told to say is not over yet. */
    boolean speaks();

    void hush();
}
