package org.yimi.packaging.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Rime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench typing}: what a key of the Chinese keyboard costs, from the letter to its candidates. */
@Command(
        name = "typing",
        mixinStandardHelpOptions = true,
        description = "Types pinyin through this machine's librime and chooses candidates; refuses where there is none.")
final class TypingBench implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 60;

    /** What children would write, word by word. */
    private static final List<String> WORDS = List.of(
            "huati", "tai", "tang", "le", "xiangyao", "yike", "dashu", "women", "xuexiao", "menkou", "de", "ludeng", "huai",
            "le", "caochang", "bian", "meiyou", "heshui", "difang", "qing", "duo", "fang", "yixie", "shu", "gongyuan", "li",
            "cesuo", "hen", "zang", "zhongguo", "ertongyouhao", "qiuchang", "wanshang", "hei");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--folder", required = true, paramLabel = "DIR", description = "Emptied, and gone at the end; in RAM on a kiosk.")
    private Path folder = Path.of("");

    @Option(names = "--rounds", paramLabel = "N", description = "How often all words are typed (${DEFAULT-VALUE}).")
    private int rounds = 50;

    @Option(names = "--commit", paramLabel = "HASH", description = "What is measured.")
    private String commit = "";

    private final List<Long> letters = new ArrayList<>();
    private final List<Long> choices = new ArrayList<>();
    private final List<Long> deletions = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        if (Rime.look() instanceof Pinyin.Standing.Absent(var why)) return refused(why);
        var machine = Machine.here(commit, List.of());
        var begun = System.nanoTime();
        try (var rime = Rime.open(Optional.of(folder.resolve("pinyin")))) {
            CompletableFuture.runAsync(() -> {}, rime.thread()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var opened = System.nanoTime() - begun;
            return switch (rime.standing()) {
                case Pinyin.Standing.Ready(var version) -> {
                    for (var round = 0; round < rounds; round++) CompletableFuture.runAsync(() -> type(rime), rime.thread()).get();
                    print(spec.commandLine().getOut(), opened, version);
                    machine.lines().forEach(spec.commandLine().getOut()::println);
                    yield 0;
                }
                case Pinyin.Standing.Absent(var why) -> refused(why);
                case Pinyin.Standing.Opening() -> refused("it does not open");
            };
        }
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("bench typing: no Chinese keyboard on this machine: " + why);
        return 1;
    }

    /** Every word in a line of its own, as a child who turns to the next question would. */
    private void type(Pinyin rime) {
        for (var word : WORDS)
            try (var line = rime.line()) {
                for (var at = 0; at < word.length(); at++) {
                    var letter = word.charAt(at);
                    timed(letters, () -> line.letter(letter));
                }
                timed(deletions, line::delete);
                var spelling = timed(letters, () -> line.letter(word.charAt(word.length() - 1)));
                while (!spelling.typed().isEmpty()) {
                    var likeliest = spelling.candidates().stream().findFirst().orElseThrow(() -> new Broken("nothing sounds like " + word));
                    spelling = timed(choices, () -> line.choose(0, likeliest));
                }
            }
    }

    private static <T> T timed(List<Long> nanos, Supplier<T> key) {
        var begun = System.nanoTime();
        var done = key.get();
        nanos.add(System.nanoTime() - begun);
        return done;
    }

    private void print(PrintWriter out, long opened, String version) {
        var table = new Table("ms", "median", "p95", "p99", "worst", "measured");
        table.row(Latencies.of(opened).row("open librime, until it has candidates"));
        table.row(Latencies.of(letters).row("a letter, with its candidates"));
        table.row(Latencies.of(deletions).row("a letter taken back"));
        table.row(Latencies.of(choices).row("a candidate chosen"));
        table.lines().forEach(out::println);
        out.println();
        out.println("librime " + version + "; " + WORDS.size() + " words, " + rounds + " times; painting is not in it.");
    }
}
