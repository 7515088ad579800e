package org.yimi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimi.content.answer.Captions;
import org.yimi.content.pack.Library;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Denied;
import org.yimi.server.office.SecretFile;
import org.yimi.server.results.Tallies;
import org.yimi.server.results.Tallies.Raw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "tallies",
        mixinStandardHelpOptions = true,
        description = "writes the raw counts as CSV, for whoever holds the disk; audited")
final class TalliesCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PacksOption packs = new PacksOption();

    @Option(names = "--out", paramLabel = "FILE", description = "where to write (default: to the terminal)")
    private @Nullable Path out;

    TalliesCommand(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var library = packs.read();
        try (var database = data.folder().open()) {
            new Audit(database).log(clock.instant(), Audit.MACHINE, "read raw tallies", "all", true);
            var csv = csv(new Tallies(database).raw(), library);
            if (out == null) terminal.say(csv.strip());
            else {
                Files.deleteIfExists(out);
                SecretFile.create(out, csv.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + out, e);
        }
        return Main.OK;
    }

    /** Versions of a survey with the same words are added up. Lines are sorted. */
    private static String csv(List<Raw> counts, Library library) {
        Map<String, Long> lines = new TreeMap<>();
        for (var raw : counts) lines.merge(words(raw, library), raw.count(), Long::sum);
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "," + line.getValue() + "\n")
                .collect(Collectors.joining("", "survey,band,question,answer,count\n", ""));
    }

    private static String words(Raw raw, Library library) {
        var survey = library.survey(raw.survey(), raw.version())
                .orElseThrow(() -> new Denied(
                        Denied.Code.NO_SUCH_SURVEY,
                        raw.survey() + " version " + raw.version() + " was counted but is in none of the packs: name its"
                                + " folder with --packs"));
        var title = survey.title().zh();
        var stage = raw.band().stage().zh();
        if (raw.question().isEmpty()) return quoted(title, stage, "", "");
        var question = survey.question(raw.question());
        return quoted(
                title,
                stage,
                question.ask().prompt().zh(),
                Captions.of(question, raw.code()).zh());
    }

    private static String quoted(String... fields) {
        return Stream.of(fields)
                .map(field -> field.matches("[^\",\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
