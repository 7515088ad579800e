package org.yimi.packaging.bench;

import static org.yimi.packaging.bench.Figures.decimal;
import static org.yimi.packaging.bench.Figures.whole;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.content.optical.Receiver.Taken;
import org.yimi.content.optical.Receiver;
import org.yimi.content.optical.Transfer;
import org.yimi.kiosk.optical.Film;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench optical}: how many frames a receiver needs that misses some, and what a frame costs to make and to read. */
@Command(
        name = "optical",
        mixinStandardHelpOptions = true,
        description = "Sends bundles as frames to a receiver that misses some of them; no camera.",
        footer = {
            "packaging/bench goes on with the collector's page in a browser; it takes besides:",
            "      --no-browser   Not that.",
            "      --no-camera    That, but not by the clock."
        })
final class OpticalBench implements Callable<Integer> {
    private static final List<Integer> KILOBYTES = List.of(1, 10, 100, 240);
    private static final List<Integer> LOSSES = List.of(0, 10, 30, 50);
    private static final int KB = 1024;

    @Option(names = "--commit", paramLabel = "HASH", description = "What is measured.")
    private String commit = "";

    @Option(names = "--runs", paramLabel = "N", description = "Transfers for each figure (${DEFAULT-VALUE}).")
    private int runs = 20;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed misses the same frames (${DEFAULT-VALUE}).")
    private long seed = 7;

    @Override
    public Integer call() {
        var machine = Machine.here(commit, List.of());
        received().lines().forEach(System.out::println);
        System.out.println();
        frames().lines().forEach(System.out::println);
        System.out.println();
        System.out.println("Received / K: frames read until the bundle is whole, to the fewest that can be; mean of " + runs
                + " transfers, preset USUAL. QR code: text and modules, all but painting. Late: the receiver comes when no plain block is shown any more.");
        machine.lines().forEach(System.out::println);
        return 0;
    }

    private Table received() {
        var table = new Table("KB", "K", "no loss", "10 % lost", "30 % lost", "50 % lost", "late");
        for (var kilobytes : KILOBYTES) {
            var cells = IntStream.range(0, LOSSES.size() + 1)
                    .mapToObj(i -> i < LOSSES.size() ? ratio(kilobytes, LOSSES.get(i), false) : ratio(kilobytes, 0, true))
                    .toList();
            table.row(
                    whole(kilobytes), whole(Preset.USUAL.frames(kilobytes * KB)),
                    cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }
        return table;
    }

    private String ratio(int kilobytes, int lossPercent, boolean late) {
        var random = new Random(seed);
        var mean = IntStream.range(0, runs)
                .mapToDouble(_ -> {
                    var stream = stream(random, kilobytes * KB);
                    var transfer = Transfer.of(stream, Preset.USUAL);
                    var first = late ? transfer.blocks() + random.nextInt(10_000) : 0;
                    return (double) read(transfer, first, lossPercent, random) / transfer.blocks();
                })
                .average()
                .orElseThrow();
        return decimal(3, mean);
    }

    private static int read(Transfer transfer, int first, int lossPercent, Random random) {
        var receiver = new Receiver();
        var read = 0;
        for (var seq = first; ; seq++) {
            if (random.nextInt(100) < lossPercent) continue;
            read++;
            if (receiver.take(transfer.frame(seq).text()) instanceof Taken.Whole) return read;
        }
    }

    private Table frames() {
        var table = new Table(
                "preset", "QR version", "bytes a frame", "of byte mode", "text ms", "QR code ms", "read ms", "240 KB takes s");
        for (var preset : Preset.values()) {
            var stream = stream(new Random(seed), 240 * KB);
            var transfer = Transfer.of(stream, preset);
            var begun = System.nanoTime();
            var texts = IntStream.range(0, transfer.blocks() + 10)
                    .mapToObj(i -> transfer.frame(2 * transfer.blocks() + i).text())
                    .toList();
            var made = System.nanoTime();
            coded(stream, preset, texts.size());
            var coded = System.nanoTime();
            var receiver = new Receiver();
            var read = 0;
            for (var text : texts) {
                read++;
                if (receiver.take(text) instanceof Taken.Whole) break;
            }
            var whole = System.nanoTime();
            table.row(
                    preset.name(),
                    whole(preset.version()),
                    whole(preset.blockBytes()),
                    decimal(1, 100.0 * preset.blockBytes() / preset.byteModeBytes()) + " %",
                    decimal(2, (made - begun) / 1e6 / texts.size()),
                    decimal(2, (coded - made) / 1e6 / texts.size()),
                    decimal(2, (whole - coded) / 1e6 / read),
                    decimal(0, preset.takes(240 * KB).toMillis() / 1e3));
        }
        return table;
    }

    /** All that a kiosk does for a frame but painting it. */
    private static void coded(byte[] stream, Preset preset, int frames) {
        var film = new Film(List.of(Bytes.of(stream)), preset);
        for (var shown = 0; shown < frames; shown++) film.at(2L * film.roundLength() + shown);
    }

    private static byte[] stream(Random random, int length) {
        var stream = new byte[length];
        random.nextBytes(stream);
        return stream;
    }
}
