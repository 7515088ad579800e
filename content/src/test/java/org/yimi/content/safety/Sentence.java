package org.yimi.content.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Urgency;
import org.yimi.content.survey.AgeBand;
import tools.jackson.databind.json.JsonMapper;

/** An invented sentence and what it ought to be taken for. */
record Sentence(String id, String text, AgeBand band, Urgency label, Situation situation, String why) {
    /** Where the sentences lie that the weights are learnt from, and those that measure them. */
    static final Path FOLDER = Path.of("src", "test", "resources", "org", "yimi", "content", "safety");

    /** It is harmless, but shares a word with what is not. */
    boolean isNeighbour() {
        return why.startsWith("邻近负例");
    }

    static List<Sentence> all(Path file) {
        var mapper = JsonMapper.builder().build();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(mapper::readTree)
                    .map(line -> new Sentence(
                            line.path("id").asString(),
                            line.path("text").asString(),
                            AgeBand.valueOf(line.path("age_band").asString()),
                            Urgency.valueOf(line.path("label").asString().toUpperCase(Locale.ROOT)),
                            Situation.of(line.path("situation").asString()),
                            line.path("why").asString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
