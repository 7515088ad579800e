package org.yimi.kiosk.voice;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yimi.content.survey.Language;

/** One text, spoken once by a process of its own. Called on one thread, ended from any. */
public final class Utterance implements Callable<Boolean>, AutoCloseable {
    /** Longer than the longest text takes; a program that hangs must not keep the screen from its rest. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final SpeechProgram program;
    private final String text;
    private final Language language;
    private @Nullable Process process;
    private boolean over;

    public Utterance(SpeechProgram program, String text, Language language) {
        this.program = program;
        this.text = text;
        this.language = language;
    }

    /**
     * Blocks until the text has been spoken, or the utterance was ended.
     *
     * @return whether the program says that all went well
     * @throws IOException where the program does not start
     */
    @Override
    public Boolean call() throws IOException, InterruptedException {
        var begun = begin();
        if (begun.isEmpty()) return false;
        try (var input = begun.get().outputWriter(StandardCharsets.UTF_8)) {
            input.write(program.input(text));
        } catch (IOException e) {
            // it ended before it had read everything: its exit code tells
        }
        if (!begun.get().waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) close();
        return begun.get().waitFor() == 0;
    }

    private synchronized Optional<Process> begin() throws IOException {
        if (over) return Optional.empty();
        var begun = start(program.command(text, language));
        process = begun;
        return Optional.of(begun);
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /** Makes it silent at once; one that has not begun never begins. */
    @Override
    public synchronized void close() {
        if (over) return;
        over = true;
        if (process == null || !process.isAlive()) return;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        hush();
    }

    private void hush() {
        if (program.hush().isEmpty()) return;
        try {
            start(program.hush());
        } catch (IOException e) {
            // the program is gone, and with it what could be made silent
        }
    }
}
