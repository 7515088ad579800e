package org.yimi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimi.content.answer.Captions;
import org.yimi.content.pack.Library;
import org.yimi.server.ballot.Tally;
import org.yimi.server.intake.Sheets;
import org.yimi.server.intake.Suggested;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Denied;
import org.yimi.server.office.SecretFile;
import org.yimi.server.results.Csv;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.results.Tallies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "tallies",
        mixinStandardHelpOptions = true,
        description = "writes the raw counts as CSV, for whoever holds the disk; audited")
final class TalliesCommand implements Callable<Integer> {
    /** What stands where answers have their survey. */
    private static final String COUNCIL = "小小议事厅";

    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PacksOption packs = new PacksOption();

    @Option(names = "--out", paramLabel = "FILE", description = "where to write (default: to the terminal)")
    private @Nullable Path out;

    @Option(
            names = "--sheets",
            description = "also a row for each sheet that a child drew or wrote, and for words that it typed: a SHA-256, never what it is of")
    private boolean sheets = false;

    TalliesCommand(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var library = packs.read(data.folder());
        try (var database = data.folder().open()) {
            new Audit(database).log(clock.instant(), Audit.MACHINE, "read raw tallies", sheets ? "all, and digests of sheets and words" : "all", true);
            var counts = new ArrayList<>(new Tallies(database).raw());
            if (sheets) counts.addAll(new Sheets(database).digests());
            var ballots = CountBallot.ballots(database, data.folder(), clock).closed();
            var csv = csv(counts, new Suggested(database, library).lines(sheets), ballots, library);
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
    private static String csv(List<Raw> counts, List<List<String>> suggested, List<Tally> ballots, Library library) {
        var totals = new TreeMap<List<String>, Long>(Comparator.comparing(words -> String.join("\u0000", words)));
        for (var raw : counts) totals.merge(words(raw, library), raw.count(), Long::sum);
        for (var words : suggested) totals.merge(words, 1L, Long::sum);
        for (var tally : ballots) add(totals, tally);
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("survey", "band", "question", "answer", "count"));
        totals.forEach((words, count) ->
                lines.add(Stream.concat(words.stream(), Stream.of(Long.toString(count))).toList()));
        return Csv.of(lines);
    }

    /** Nothing of one that has not closed; of which band a voter was, no vote says. */
    private static void add(Map<List<String>, Long> totals, Tally tally) {
        var asked = tally.ballot().asked();
        var question = tally.ballot().question().zh();
        if (tally.votes() > 0) totals.merge(List.of(COUNCIL, "", "", ""), tally.votes(), Long::sum);
        tally.codes().forEach((code, count) -> {
            if (count > 0) totals.merge(List.of(COUNCIL, "", question, Captions.of(asked, code).zh()), count, Long::sum);
        });
    }

    private static List<String> words(Raw raw, Library library) {
        var survey = library.survey(raw.survey(), raw.version())
                .orElseThrow(() -> new Denied(
                        Denied.Code.NO_SUCH_SURVEY,
                        raw.survey() + " version " + raw.version() + " was counted but is in none of the packs: name its"
                                + " folder with --packs"));
        var title = survey.title().zh();
        var stage = raw.band().stage().zh();
        if (raw.question().isEmpty()) return List.of(title, stage, "", "");
        var question = survey.question(raw.question());
        return List.of(
                title,
                stage,
                question.ask().prompt().zh(),
                Sheets.isDigest(raw.code()) ? raw.code() : Captions.of(question, raw.code()).zh());
    }
}
