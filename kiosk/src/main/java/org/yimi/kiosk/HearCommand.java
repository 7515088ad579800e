package org.yimi.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.voice.SpeechProgram;
import org.yimi.kiosk.voice.Utterance;
import org.yimi.kiosk.voice.Voices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kiosk hear}: staff confirm that they heard the voice; without that children do not hear it. */
@Command(
        name = "hear",
        mixinStandardHelpOptions = true,
        description = "Speaks a sentence with this system's speech program and asks whether you heard it. Only a voice that"
                + " was heard reads to children.")
final class HearCommand implements Callable<Integer> {
    private static final String SENTENCE = "你好，我是一米。你能听清我说的话吗？";

    private final InstantSource clock;
    private final String path;
    private final InputStream answers;

    @Option(names = "--data", required = true, description = "The kiosk's data folder.")
    private Path data = Path.of("");

    /**
     * @param path folders in which programs lie
     * @param answers what staff type
     */
    HearCommand(InstantSource clock, String path, InputStream answers) {
        this.clock = clock;
        this.path = path;
        this.answers = answers;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(data)) return refuse("there is no folder " + data + "; enrol the kiosk first");
        var voices = new Voices(data, path);
        var program = voices.found();
        if (program.isEmpty()) return refuse("no speech program: install espeak-ng or speech-dispatcher");
        if (!speaks(program.get())) return refuse(program.get().name() + " failed; does it speak on its own?");
        System.out.print("Did you hear \"" + SENTENCE + "\"? 听清楚了吗？ [y/n] ");
        System.out.flush();
        if (!yes()) {
            voices.withdraw();
            return refuse("not confirmed; check loudspeaker and volume, then try again");
        }
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        voices.confirm(program.get(), day);
        System.out.printf("voice %s, heard on %s; the kiosk reads with it from its next start%n", program.get().name(), day);
        return 0;
    }

    private static boolean speaks(SpeechProgram program) throws IOException, InterruptedException {
        try (var utterance = new Utterance(program, SENTENCE, Language.ZH)) {
            return utterance.call();
        }
    }

    private boolean yes() throws IOException {
        var line = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8)).readLine();
        return line != null && (line.strip().toLowerCase(Locale.ROOT).startsWith("y") || line.strip().startsWith("是"));
    }

    private static int refuse(String why) {
        System.err.println(why);
        return 1;
    }
}
