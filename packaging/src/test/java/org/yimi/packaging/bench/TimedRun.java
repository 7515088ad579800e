package org.yimi.packaging.bench;

import static org.yimi.packaging.bench.Figures.decimal;
import static org.yimi.packaging.bench.Figures.whole;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.yimi.content.optical.Preset;
import org.yimi.kiosk.optical.Film;
import org.yimi.packaging.circle.TestServer;
import org.yimi.packaging.collect.FakeCamera;
import org.yimi.packaging.collect.Phone;

/** How long the page takes on this machine, before a camera that does not wait for it. */
final class TimedRun {
    /** The film is that much longer than the floor, for what the browser misses; after that it begins again. */
    private static final double SPARE = 1.25;

    /** So many floors, then this machine is too slow to be measured. */
    private static final int PATIENCE = 5;

    private final TestServer office;
    private final FullBundles kiosk;
    private final Path video;
    private final Random random;
    private final Table table = new Table(
            "lost", "seconds", "floor s", "above", "pictures a second", "new a second", "picture ms", "counted");

    TimedRun(TestServer office, FullBundles kiosk, Path video, long seed) {
        this.office = office;
        this.kiosk = kiosk;
        this.video = video;
        this.random = new Random(seed);
    }

    Table table() {
        return table;
    }

    void with(int lossPercent) throws Exception {
        var floor = kiosk.floorSeconds(Preset.FAST, lossPercent);
        var film = new Film(kiosk.all(), Preset.FAST);
        FakeCamera.record(
                LongStream.range(0, (long) (SPARE * floor * Preset.FAST.framesPerSecond()))
                        .mapToObj(shown -> Optional.of(shown).filter(_ -> random.nextInt(100) >= lossPercent).map(film::at)),
                video);
        try (var phone = Phone.before(video, office.address())) {
            PacedPhone.watch(phone);
            phone.prepare();
            phone.tap("开始扫描");
            PacedPhone.awaitWhole(phone, kiosk.all().size(), Duration.ofSeconds((long) (PATIENCE * floor)));
            var watched = PacedPhone.summary(phone);
            table.row(
                    lossPercent + " %",
                    decimal(1, watched.seconds()),
                    decimal(1, floor),
                    decimal(1, 100 * (watched.seconds() / floor - 1)) + " %",
                    decimal(1, watched.pictures() / watched.seconds()),
                    decimal(1, watched.fresh() / watched.seconds()),
                    decimal(0, watched.milliseconds()),
                    whole(kiosk.counted(phone, office)));
        } finally {
            Files.deleteIfExists(video);
        }
    }
}
