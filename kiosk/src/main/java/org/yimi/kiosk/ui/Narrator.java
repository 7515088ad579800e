package org.yimi.kiosk.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.media.Media;
import javafx.scene.media.MediaPlayer;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.voice.Utterance;
import org.yimi.kiosk.voice.Voice;

/**
 * Reads a screen aloud, from top to bottom, each text from its clip or by the voice; what is being said has the style
 * class {@code spoken}. What has neither clip nor voice is passed over. FX thread only, where nothing else is said.
 */
public final class Narrator {
    private static final Logger log = LoggerFactory.getLogger(Narrator.class);
    private static final String SPOKEN = "spoken";
    /** Not for children, or said already by what it lies on. */
    private static final Set<String> SILENT = Set.of("staff", "stamp");

    /** A clip that stalls must not keep the screen from its rest. */
    private static final Duration LONGEST_CLIP = Duration.seconds(60);

    /** The corners are the same everywhere; single letters say nothing, and what a child types is nobody else's. */
    private static final Set<String> UNREAD = Set.of("corner", "letter", "candidate");

    private static final Set<String> THINGS = Set.of("tap", "fact", "item-head");

    private final Supplier<Voice> voice;
    private final Executor executor;
    private @Nullable Telling telling;
    private volatile Runnable hush = () -> {};

    /** @param executor where a voice is waited for; one thread is enough */
    public Narrator(Voice voice, Executor executor) {
        this(() -> voice, executor);
    }

    /** @param voice what may speak now */
    public Narrator(Supplier<Voice> voice, Executor executor) {
        this.voice = voice;
        this.executor = executor;
    }

    public boolean isReading() {
        return telling != null;
    }

    /**
     * Begins with the first text.
     *
     * @param screen laid out
     * @param clips the recorded clip of a text
     * @param onEnd after the last text; not after {@link #stop}
     */
    public void read(Parent screen, Language language, Function<String, Optional<Path>> clips, Runnable onEnd) {
        tell(texts(screen).stream().map(words -> new Saying(words.text(), thing(words))), language, clips, onEnd);
    }

    /**
     * Says the words of things that can be tapped, whatever they are; of those without words, what they are called.
     *
     * @param onEnd after the last; not after {@link #stop}
     */
    void say(
            List<? extends Button> things,
            Language language,
            Function<String, Optional<Path>> clips,
            Runnable onEnd) {
        tell(things.stream().flatMap(Narrator::sayings), language, clips, onEnd);
    }

    private static Stream<Saying> sayings(Button thing) {
        var words = new ArrayList<Lettering>();
        thing.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        var texts = words.isEmpty() ? Stream.ofNullable(thing.getAccessibleText()) : words.stream().map(Lettering::text);
        return texts.map(text -> new Saying(text, thing));
    }

    private void tell(
            Stream<Saying> sayings, Language language, Function<String, Optional<Path>> clips, Runnable onEnd) {
        stop();
        var told = new Telling(sayings.iterator(), language, clips, onEnd);
        telling = told;
        told.next();
    }

    /** Silent from now on. */
    public void stop() {
        if (telling == null) return;
        telling.end();
        telling = null;
    }

    /** Ends what is being said, from any thread: for the end of the program. */
    public void hush() {
        hush.run();
    }

    /** In reading order. */
    static List<Lettering> texts(Parent screen) {
        var texts = new ArrayList<Lettering>();
        collect(screen, texts);
        return texts;
    }

    private static void collect(Node node, List<Lettering> texts) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(UNREAD::contains)) return;
        switch (node) {
            case Lettering words when SILENT.contains(words.kind()) -> {}
            case Lettering words -> texts.add(words);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
            default -> {}
        }
    }

    /** What a child sees as one thing with the words. */
    private static Node thing(Lettering words) {
        return Stream.<Node>iterate(words, node -> node != null, Node::getParent)
                .filter(node -> node.getStyleClass().stream().anyMatch(THINGS::contains))
                .findFirst()
                .orElse(words);
    }

    /** A text, and what is lit while it is said. */
    private record Saying(String text, Node thing) {}

    /** One screen being read. */
    private final class Telling {
        private final Iterator<Saying> left;
        private final Language language;
        private final Function<String, Optional<Path>> clips;
        private final Runnable onEnd;
        private Runnable unlight = () -> {};
        private boolean over;

        Telling(Iterator<Saying> left, Language language, Function<String, Optional<Path>> clips, Runnable onEnd) {
            this.left = left;
            this.language = language;
            this.clips = clips;
            this.onEnd = onEnd;
        }

        void end() {
            over = true;
            hush.run();
            hush = () -> {};
            unlight.run();
        }

        void next() {
            if (over) return;
            unlight.run();
            hush = () -> {};
            if (left.hasNext()) say(left.next());
            else {
                stop();
                onEnd.run();
            }
        }

        private void say(Saying said) {
            said.thing().getStyleClass().add(SPOKEN);
            unlight = () -> said.thing().getStyleClass().remove(SPOKEN);
            clips.apply(said.text()).ifPresentOrElse(clip -> play(clip, said.text()), () -> speak(said.text()));
        }

        /** Making the first player takes a second or two: it reads the system's sound. */
        private void play(Path clip, String text) {
            Work.run(
                    executor,
                    () -> new MediaPlayer(new Media(clip.toUri().toString())),
                    player -> play(player, clip, text),
                    failure -> isMute(failure, clip, text));
        }

        private void play(MediaPlayer player, Path clip, String text) {
            var limit = new PauseTransition(LONGEST_CLIP);
            Runnable end = () -> {
                limit.stop();
                player.dispose();
            };
            if (over) {
                end.run();
                return;
            }
            hush = end;
            Runnable after = () -> {
                end.run();
                next();
            };
            limit.setOnFinished(_ -> after.run());
            player.setOnEndOfMedia(after);
            player.setOnError(() -> {
                end.run();
                isMute(player.getError(), clip, text);
            });
            limit.play();
            player.play();
        }

        private void isMute(Throwable failure, Path clip, String text) {
            log.warn("the clip {} cannot be played: {}", clip, failure.getMessage());
            if (!over) speak(text);
        }

        private void speak(String text) {
            switch (voice.get()) {
                case Voice.None() -> next();
                case Voice.Heard(var program) -> {
                    var utterance = new Utterance(program, text, language);
                    hush = utterance::close;
                    Work.run(executor, utterance, _ -> next(), failure -> {
                        log.warn("the voice does not speak: {}", failure.getMessage());
                        next();
                    });
                }
            }
        }
    }
}
