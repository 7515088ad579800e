package org.yimi.kiosk.ui.idea;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.answer.Idea;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Keyboard;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** More than four pictures say, by keys. Words that are deleted are taken away. */
public final class TypingView {
    private final Once once = new Once();
    private final Script script;
    private final Keyboard keyboard;
    private final Button done;

    private TypingView(Idea idea, Keys keys, Script script, Consumer<String> onDone) {
        this.script = script;
        keyboard = keys.keyboard(idea.words(), Idea.MOST_WORDS, script, this::refresh);
        done = Tap.pill(
                OwnPicture.CHECK.image(),
                script.caption(Words.DONE_WRITING),
                once.only(() -> onDone.accept(keyboard.text())));
        done.setId("done-choosing");
        done.getStyleClass().add("main");
    }

    /** The words as they were left; they are reported once, when they are done. */
    public static Parent of(AgeBand band, Idea idea, Keys keys, Script script, Consumer<String> onDone, Corners corners) {
        return new TypingView(idea, keys, script, onDone).build(band, corners);
    }

    private Parent build(AgeBand band, Corners corners) {
        return Frame.of("typing", corners, script)
                .band(band)
                .head(Lead.of(OwnPicture.LETTERS.image(), script.prompt(Words.TYPE_MORE)))
                .spread()
                .body(keyboard)
                .foot(done)
                .ways(once)
                .build();
    }

    private void refresh() {
        done.setDisable(!keyboard.isWhole());
    }
}
