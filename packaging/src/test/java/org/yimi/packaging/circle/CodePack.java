package org.yimi.packaging.circle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A pack in which nearly every child's answers are a code of their own: four questions with eight answers each. */
final class CodePack {
    private static final int QUESTIONS = 4;
    private static final String CHOICES = "abcdef";

    private CodePack() {}

    /** Writes the pack and returns the folder of packs. */
    static Path write(Path packs) throws IOException {
        var pack = packs.resolve("codes");
        Files.createDirectories(pack.resolve("surveys"));
        Files.createDirectories(pack.resolve("pictures"));
        Files.copy(
                Path.of("../content/packs/our-park/pictures/slide.png"), pack.resolve("pictures").resolve("slide.png"));
        Files.writeString(pack.resolve("pack.yaml"), "pack: codes\nversion: 1\ntitle: { zh: 密码, en: Codes }\n");
        var survey = new StringBuilder("survey: codes\nversion: 1\ntitle: { zh: 密码, en: Codes }\npicture: slide.png\n"
                + "bands: [A, B, C, D, E]\nquestions:\n");
        for (var question = 1; question <= QUESTIONS; question++) {
            survey.append("  - single-choice: q%d%n    prompt: { zh: 第%d个, en: Number %d }%n"
                    .formatted(question, question, question));
            survey.append("    picture: slide.png\n    choices:\n");
            for (var choice : CHOICES.toCharArray())
                survey.append("      - { id: %s, zh: %s, en: %s, picture: slide.png }%n".formatted(choice, choice, choice));
        }
        Files.createDirectories(pack.resolve("surveys"));
        Files.writeString(pack.resolve("surveys/codes.yaml"), survey.toString());
        return packs;
    }

    /** The answer codes of a journal's line, as the office has them: captions stand at every second place. */
    static String session(String line) {
        return Arrays.stream(line.split("\t", -1))
                .skip(2)
                .filter(word -> !word.startsWith("第"))
                .map(word -> word.equals("不知道") ? "?" : word.equals("不想说") ? "-" : word)
                .collect(Collectors.joining());
    }
}
