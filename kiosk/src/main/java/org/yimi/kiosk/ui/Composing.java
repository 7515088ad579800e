package org.yimi.kiosk.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Spelling;

/**
 * Letters on their way to Chinese. Every key goes to the thread of {@link Pinyin}, and what comes of it comes back here,
 * in the same order. Where nothing comes back in time, the letters are given up for good. FX thread only.
 */
final class Composing {
    private static final Duration PATIENCE = Duration.seconds(3);

    private final Keys keys;
    private final Consumer<Spelling> onSpelled;
    private final Runnable onLost;
    private final PauseTransition limit = new PauseTransition(PATIENCE);
    private Optional<OnThread> line = Optional.empty();
    private int asked;

    /** @param onLost there is no Chinese any more */
    Composing(Keys keys, Consumer<Spelling> onSpelled, Runnable onLost) {
        this.keys = keys;
        this.onSpelled = onSpelled;
        this.onLost = onLost;
        limit.setOnFinished(_ -> lost());
    }

    /** A line that is made when the first key comes to its thread. */
    private static final class OnThread {
        private final Pinyin pinyin;
        private Pinyin.@Nullable Line line;

        OnThread(Pinyin pinyin) {
            this.pinyin = pinyin;
        }

        Spelling after(Function<Pinyin.Line, Spelling> deed) {
            if (line == null) line = pinyin.line();
            return deed.apply(line);
        }

        void close() {
            if (line != null) line.close();
            line = null;
        }
    }

    void letter(char letter) {
        ask(typing -> typing.letter(letter));
    }

    void delete() {
        ask(Pinyin.Line::delete);
    }

    void choose(int index, String text) {
        ask(typing -> typing.choose(index, text));
    }

    /** Forgets the letters; what is still on its way is not told any more. */
    void end() {
        limit.stop();
        asked = 0;
        line.ifPresent(one -> one.pinyin.thread().execute(one::close));
        line = Optional.empty();
    }

    private void ask(Function<Pinyin.Line, Spelling> deed) {
        if (line.isEmpty()) line = keys.ready().map(OnThread::new);
        if (line.isEmpty()) {
            onLost.run();
            return;
        }
        var one = line.get();
        asked++;
        limit.playFromStart();
        Work.run(one.pinyin.thread(), () -> one.after(deed), spelling -> answered(one, spelling), _ -> lost());
    }

    private void answered(OnThread by, Spelling spelling) {
        if (line.filter(by::equals).isEmpty()) return;
        asked--;
        if (asked == 0) limit.stop();
        onSpelled.accept(spelling);
    }

    private void lost() {
        line.ifPresent(one -> one.pinyin.giveUp());
        end();
        onLost.run();
    }
}
