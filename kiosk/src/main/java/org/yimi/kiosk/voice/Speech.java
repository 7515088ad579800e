package org.yimi.kiosk.voice;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/**
 * The voice of a kiosk: what it speaks with now, and the sentence after which staff let it speak, or not. {@link #voice}
 * and {@link #hush} are for all threads, the rest for one that may wait for the disk.
 */
public final class Speech {
    public static final Wording SENTENCE =
            new Wording("你好，我是一米。你能听清我说的话吗？", "Hello, I am Yimi. Can you hear clearly what I say?");

    private final Voices voices;
    private final InstantSource clock;
    private volatile Voice voice;
    private volatile Optional<Utterance> saying = Optional.empty();
    private @Nullable SpeechProgram tried;

    /** What came of a sentence. */
    public enum Said {
        /** Whether anybody heard it is for staff to say. */
        WHOLE,
        /** The program ended with a failure, or was ended. */
        FAILED,
        NO_PROGRAM
    }

    /** Looks for the program of this system, and whether staff have heard it. */
    public Speech(Voices voices, InstantSource clock) {
        this.voices = voices;
        this.clock = clock;
        this.voice = voices.voice();
    }

    /** What children may hear now. */
    public Voice voice() {
        return voice;
    }

    /** The program that would speak. */
    public Optional<SpeechProgram> found() {
        return voices.found();
    }

    /** The day on which staff heard the program that would speak. */
    public Optional<LocalDate> heardOn() {
        return voices.confirmation().map(Voices.Confirmation::day);
    }

    /** Says the sentence, and blocks until it is over. In Chinese first, in which most of the children listen. */
    public Said tries(Language language) throws InterruptedException {
        var program = found();
        if (program.isEmpty()) return Said.NO_PROGRAM;
        tried = program.get();
        var languages = language == Language.ZH ? List.of(language) : List.of(Language.ZH, language);
        for (var each : languages) if (!says(program.get(), each)) return Said.FAILED;
        return Said.WHOLE;
    }

    private boolean says(SpeechProgram program, Language language) throws InterruptedException {
        try (var utterance = new Utterance(program, SENTENCE.in(language), language)) {
            saying = Optional.of(utterance);
            return utterance.call();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Staff heard what was tried last: from now on it reads to children.
     *
     * @return the day that is noted
     * @throws IllegalStateException where nothing was tried
     */
    public LocalDate heard() {
        if (tried == null) throw new IllegalStateException("nothing was said that could have been heard");
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        voices.confirm(tried, day);
        voice = voices.voice();
        return day;
    }

    /** Staff did not hear it: from now on it reads to nobody. */
    public void notHeard() {
        voices.withdraw();
        voice = new Voice.None();
    }

    /** Ends the sentence that is being said. */
    public void hush() {
        saying.ifPresent(Utterance::close);
    }
}
