package org.yimi.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yimi.content.answer.Urgency;
import org.yimi.content.safety.Screening;
import org.yimi.content.survey.AgeBand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code content screen FILE.jsonl}. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = "Screens sentences for what they tell of, as a kiosk does: lines of JSON with id, text and age_band (A to"
                + " E) give lines of JSON with id, label (severe, concern, none), situation and the rule that fired. Exit code"
                + " 1 where a line is not such; the lines before it are printed.")
final class ScreenCommand implements Callable<Integer> {
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Lines of JSON, in UTF-8.")
    private Path file = Path.of("");

    @Option(
            names = "--figures",
            description = "Where lines carry label, and why (邻近负例 for a harmless neighbour): how many were noticed, to the"
                    + " standard error.")
    private boolean figures;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var counted = new ArrayList<ScreenFigures.Judged>();
        var number = 0;
        try {
            var screening = Screening.own();
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) out.println(screened(screening, mapper.readTree(line), counted));
            }
        } catch (JacksonException e) {
            err.printf("%s: line %d: not JSON%n", file, number);
            return 1;
        } catch (IllegalArgumentException e) {
            err.printf("%s: line %d: %s%n", file, number, e.getMessage());
            return 1;
        } catch (IOException e) {
            err.printf("%s: cannot be read as text in UTF-8%n", file);
            return 1;
        }
        if (figures) ScreenFigures.of(counted).forEach(err::println);
        return 0;
    }

    private String screened(Screening screening, JsonNode line, List<ScreenFigures.Judged> counted) {
        var id = text(line, "id");
        var finding = screening.of(text(line, "text"), band(text(line, "age_band")));
        var label = code(finding.urgency());
        if (line.path("label").isString())
            counted.add(new ScreenFigures.Judged(line.path("label").asString(), line.path("why").asString(""), label));
        return mapper.writeValueAsString(mapper.createObjectNode()
                .put("id", id)
                .put("label", label)
                .put("situation", finding.situation().code())
                .put("rule", finding.rule()));
    }

    private static String text(JsonNode line, String field) {
        if (!line.path(field).isString()) throw new IllegalArgumentException("no text in the field " + field);
        return line.path(field).asString();
    }

    private static AgeBand band(String name) {
        for (var band : AgeBand.values()) if (band.name().equals(name)) return band;
        throw new IllegalArgumentException("age_band is A, B, C, D or E");
    }

    private static String code(Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT);
    }
}
