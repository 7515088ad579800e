package org.yimi.packaging.bench;

import static org.yimi.packaging.bench.Figures.decimal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.pack.Library;
import org.yimi.content.safety.Screening;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench screening}: what it costs a kiosk to load the screening, and a child to be screened. */
@Command(
        name = "screening",
        mixinStandardHelpOptions = true,
        description = "Loads the screening, then screens all sentences of a folder and all combinations of pictures.")
final class ScreeningBench implements Callable<Integer> {
    private static final double KB_PER_MB = 1024;
    private static final AgeBand BAND = AgeBand.C;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sentences",
            required = true,
            paramLabel = "DIR",
            description = "Files of lines of JSON (.jsonl), each with a text.")
    private Path folder = Path.of("");

    @Option(names = "--packs", required = true, paramLabel = "DIR", description = "Where the pictures are.")
    private Path packs = Path.of("");

    @Option(names = "--rounds", paramLabel = "N", description = "Measured rounds over everything (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--loads", paramLabel = "N", description = "How often it is loaded (${DEFAULT-VALUE}).")
    private int loads = 10;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed takes the sentences in the same order (${DEFAULT-VALUE}).")
    private long seed = 7;

    @Option(names = "--commit", paramLabel = "HASH", description = "What is measured.")
    private String commit = "";

    @Override
    public Integer call() throws IOException {
        var machine = Machine.here(commit, List.of());
        var texts = texts();
        var ideas = ideas(Library.read(List.of(packs)).vocabulary().orElseThrow(() -> new Broken("no pictures in " + packs)));
        var out = spec.commandLine().getOut();
        var table = new Table("ms", "median", "p95", "p99", "worst", "measured");
        var before = Footprint.now();
        var begun = System.nanoTime();
        var screening = Screening.own();
        table.row(Latencies.of(System.nanoTime() - begun).row("load, the first in its process"));
        var after = Footprint.now();
        table.row(timed(Collections.nCopies(loads, ""), _ -> Screening.own()).row("load, again"));
        // as a child finds it: nothing is compiled yet
        table.row(timed(texts, text -> screening.of(text, BAND)).row("a sentence, first round"));
        table.row(measured(texts, text -> screening.of(text, BAND)).row("a sentence"));
        table.row(measured(ideas, idea -> screening.of(idea, BAND)).row("a combination of pictures"));
        var spoken = new ArrayList<Idea>();
        for (var i = 0; i < ideas.size(); i++) spoken.add(ideas.get(i).with(texts.get(i % texts.size())));
        table.row(measured(spoken, idea -> screening.of(idea, BAND)).row("pictures and a sentence"));
        print(out, table, texts, ideas, (after.heapKb() - before.heapKb()) / KB_PER_MB);
        machine.lines().forEach(out::println);
        return 0;
    }

    private static void print(PrintWriter out, Table table, List<String> texts, List<Idea> ideas, double megabytes) {
        table.lines().forEach(out::println);
        out.println();
        var characters = texts.stream().mapToInt(text -> text.codePointCount(0, text.length())).summaryStatistics();
        out.printf(
                "%d sentences of %d to %d characters, %s in the middle; %d combinations of pictures; loaded it holds %s MB.%n",
                texts.size(),
                characters.getMin(),
                characters.getMax(),
                decimal(0, characters.getAverage()),
                ideas.size(),
                decimal(1, megabytes));
    }


    private <T> Latencies measured(List<T> all, Consumer<T> work) {
        all.forEach(work);
        var again = new ArrayList<T>();
        for (var round = 0; round < rounds; round++) again.addAll(all);
        return timed(again, work);
    }

    private static <T> Latencies timed(List<T> all, Consumer<T> work) {
        var nanos = new ArrayList<Long>();
        for (var one : all) {
            var begun = System.nanoTime();
            work.accept(one);
            nanos.add(System.nanoTime() - begun);
        }
        return Latencies.of(nanos);
    }

    private List<String> texts() throws IOException {
        var mapper = JsonMapper.builder().build();
        var texts = new ArrayList<String>();
        if (!Files.isDirectory(folder)) throw new Broken("no folder " + folder);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".jsonl")).sorted().toList())
                for (var line : Files.readAllLines(file)) texts.add(mapper.readTree(line).path("text").asString());
        }
        if (texts.isEmpty()) throw new Broken("no sentences in " + folder);
        Collections.shuffle(texts, new Random(seed));
        return texts;
    }

    private static List<Idea> ideas(Vocabulary vocabulary) {
        var ideas = new ArrayList<Idea>();
        for (var place : vocabulary.places())
            for (var thing : place.things())
                for (var matter : thing.matters())
                    for (var feeling : vocabulary.feelings())
                        ideas.add(new Idea(
                                vocabulary,
                                Map.of(
                                        Part.PLACE, place.term().id(),
                                        Part.THING, thing.term().id(),
                                        Part.MATTER, matter.term().id(),
                                        Part.FEELING, feeling.id()),
                                List.of()));
        return ideas;
    }
}
