package org.yimi.kiosk.ui;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.yimi.content.answer.Captions;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.SoundState;
import org.yimi.kiosk.staff.StaffScreen.Check;
import org.yimi.kiosk.voice.Speech;

/** Lets staff hear the kiosk and say whether they did. FX thread only; what is slow runs off it. */
public final class SoundCheck {
    private final Speech speech;
    private final Narrator narrator;
    private final Library library;
    private final Executor executor;
    private @Nullable StaffFlow staff;
    private Map<Language, Clip> clips = Map.of();
    private boolean busy;

    /** What a pack has a recording of. */
    private record Clip(String text, Path file) {}

    private record Found(SoundState state, Map<Language, Clip> clips) {}

    /** @param executor where a voice and its files are waited for; one thread, the narrator's */
    public SoundCheck(Speech speech, Narrator narrator, Library library, Executor executor) {
        this.speech = speech;
        this.narrator = narrator;
        this.library = library;
        this.executor = executor;
    }

    /** Where its screens go; once, before anything is shown. */
    void serve(StaffFlow flow) {
        staff = flow;
    }

    private StaffFlow staff() {
        return Objects.requireNonNull(staff);
    }

    /** How it stands. */
    public void open() {
        off(() -> new Found(state(), recorded()), found -> {
            clips = found.clips();
            show(found.state());
        });
    }

    private SoundState state() {
        if (speech.found().isEmpty()) return new SoundState.NoProgram();
        return speech.heardOn().<SoundState>map(SoundState.HeardOn::new).orElseGet(SoundState.NotHeardYet::new);
    }

    /** Says the sentence. */
    public void say(Language language) {
        if (busy) return;
        show(new SoundState.Speaking());
        off(() -> speech.tries(language), said -> {
            // whoever has left meanwhile is not called back
            if (staff().shows(screen(new SoundState.Speaking()))) show(state(said));
        });
    }

    private static SoundState state(Speech.Said said) {
        return switch (said) {
            case WHOLE -> new SoundState.Spoken();
            case FAILED -> new SoundState.Failed();
            case NO_PROGRAM -> new SoundState.NoProgram();
        };
    }

    /** Plays a recording of a pack, where there is one. */
    public void play(Language language) {
        // a recording in another language tells as much of the loudspeaker
        var clip = clips.getOrDefault(language, clips.get(Language.ZH));
        if (clip == null) return;
        show(new SoundState.Speaking());
        var words = new StackPane(Lettering.of(clip.text(), "words"));
        narrator.read(words, language, _ -> Optional.of(clip.file()), () -> {
            if (staff().shows(screen(new SoundState.Speaking()))) open();
        });
    }

    /** Staff heard the sentence: children hear this voice from now on. */
    public void heard() {
        off(speech::heard, day -> show(new SoundState.HeardOn(day)));
    }

    /** Staff did not hear it: no child does. */
    public void notHeard() {
        off(
                () -> {
                    speech.notHeard();
                    return new SoundState.NotHeard();
                },
                this::show);
    }

    /** Silent from now on. */
    public void hush() {
        narrator.stop();
        speech.hush();
    }

    private void show(SoundState state) {
        staff().checking(screen(state));
    }

    private Check screen(SoundState state) {
        return new Check.Sound(state, !clips.isEmpty());
    }

    private Map<Language, Clip> recorded() {
        var found = new EnumMap<Language, Clip>(Language.class);
        for (var language : Language.values())
            library.editions()
                    .flatMap(edition -> clips(edition, language))
                    .findFirst()
                    .ifPresent(clip -> found.put(language, clip));
        return found;
    }

    private Stream<Clip> clips(Edition edition, Language language) {
        return Stream.of(AgeBand.values())
                .flatMap(band -> Captions.texts(edition, band))
                .map(words -> words.in(language))
                .flatMap(text -> library.clip(edition, text).map(file -> new Clip(text, file)).stream());
    }

    private <T> void off(Callable<T> work, Consumer<T> then) {
        if (busy) return;
        busy = true;
        Work.run(
                executor,
                work,
                done -> {
                    busy = false;
                    then.accept(done);
                },
                failure -> {
                    busy = false;
                    staff().leave();
                    throw new IllegalStateException("the sound check cannot go on", failure);
                });
    }
}
