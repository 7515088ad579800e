package org.yimi.kiosk.voice;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.envelope.Hash;
import org.yimi.content.survey.Language;

/** A program of this system that speaks. */
public record SpeechProgram(Kind kind, Path file) {
    private static final String WORDS_A_MINUTE = "140";
    private static final String SLOWER_PERCENT = "-20";

    /** Those that are known, the best for this purpose first. */
    public enum Kind {
        ESPEAK_NG("espeak-ng"),
        /** Speaks through a service of the system, which goes on when this program is ended. */
        SPD_SAY("spd-say");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    /**
     * The first that lies in one of these folders. Touches the disk.
     *
     * @param path folders, as in the environment's {@code PATH}
     */
    public static Optional<SpeechProgram> find(String path) {
        var folders = Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).toList();
        return Stream.of(Kind.values())
                .flatMap(kind -> folders.stream().map(folder -> new SpeechProgram(kind, Path.of(folder, kind.file))))
                .filter(program -> Files.isExecutable(program.file) && Files.isRegularFile(program.file))
                .findFirst();
    }

    public String name() {
        return kind.file;
    }

    /** Of its bytes, so that another program under its name is noticed. Touches the disk. */
    Hash hash() {
        try {
            return Hash.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Speaks and ends. Never through a shell. */
    List<String> command(String text, Language language) {
        return switch (kind) {
            case ESPEAK_NG ->
                List.of(file.toString(), "--stdin", "-b", "1", "-s", WORDS_A_MINUTE, "-v", language(language, "cmn"));
            case SPD_SAY ->
                List.of(
                        file.toString(),
                        "--wait",
                        "--rate",
                        SLOWER_PERCENT,
                        "--language",
                        language(language, "zh"),
                        "--",
                        text);
        };
    }

    /** What the program reads from its standard input. */
    String input(String text) {
        return switch (kind) {
            case ESPEAK_NG -> text;
            case SPD_SAY -> "";
        };
    }

    /** What has to run besides ending the program to make it silent; empty where that is enough. */
    List<String> hush() {
        return switch (kind) {
            case ESPEAK_NG -> List.of();
            case SPD_SAY -> List.of(file.toString(), "--cancel");
        };
    }

    private static String language(Language language, String chinese) {
        return switch (language) {
            case ZH -> chinese;
            case EN -> "en";
        };
    }
}
