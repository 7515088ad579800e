package org.yimi.kiosk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.visit.Display;

/**
 * Reads what is pointed out, by clip or voice, to a child who asked for it: a target by its words, a row by all of its
 * targets, or by the first and the last where they are many. Silent while a whole screen is read. FX thread only.
 */
public final class SpokenSteps implements StepVoice {
    private static final int FEW = 4;

    /** What a child is typing is nobody else's. */
    private static final String UNSAID = "candidate";

    private final Narrator narrator;
    private Language language = Language.ZH;
    private Function<String, Optional<Path>> clips = _ -> Optional.empty();
    private Runnable onFirst = () -> {};
    private boolean wanted;
    private boolean saying;

    public SpokenSteps(Narrator narrator) {
        this.narrator = narrator;
    }

    /**
     * From now on, where the child asked for it.
     *
     * @param words the recorded clip of a text
     * @param heard something is said that was not said yet: who listens need not touch
     */
    public void serve(Display display, Function<String, Optional<Path>> words, Runnable heard) {
        wanted = display.said();
        language = display.language();
        clips = words;
        onFirst = heard;
        if (!wanted) hush();
    }

    @Override
    public boolean wanted() {
        return wanted;
    }

    @Override
    public void say(List<Button> targets, boolean first) {
        hush();
        if (!wanted || narrator.isReading()) return;
        var said = some(targets.stream().filter(target -> !target.getStyleClass().contains(UNSAID)).toList());
        if (said.isEmpty()) return;
        if (first) onFirst.run();
        saying = true;
        narrator.say(said, language, clips, this::over);
    }

    private void over() {
        saying = false;
    }

    private static List<Button> some(List<Button> targets) {
        if (targets.size() <= FEW) return targets;
        return Stream.of(targets.getFirst(), targets.getLast()).toList();
    }

    @Override
    public boolean speaks() {
        return saying;
    }

    @Override
    public void hush() {
        if (!saying) return;
        saying = false;
        narrator.stop();
    }
}
