package org.yimi.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.voice.Speech;
import org.yimi.kiosk.voice.SpeechProgram;
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
        var speech = new Speech(new Voices(data, path), clock);
        var program = speech.found().map(SpeechProgram::name).orElse("");
        switch (speech.tries(Language.ZH)) {
            case NO_PROGRAM -> {
                return refuse("no speech program: install espeak-ng or speech-dispatcher");
            }
            case FAILED -> {
                return refuse(program + " failed; does it speak on its own?");
            }
            case WHOLE -> {}
        }
        System.out.print("Did you hear \"" + Speech.SENTENCE.zh() + "\"? 听清楚了吗？ [y/n] ");
        System.out.flush();
        if (!yes()) {
            speech.notHeard();
            return refuse("not confirmed; check loudspeaker and volume, then try again");
        }
        System.out.printf("voice %s, heard on %s; the kiosk reads with it from its next start%n", program, speech.heard());
        return 0;
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
