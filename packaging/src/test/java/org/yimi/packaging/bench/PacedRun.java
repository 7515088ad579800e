package org.yimi.packaging.bench;

import static org.yimi.packaging.bench.Figures.decimal;
import static org.yimi.packaging.bench.Figures.whole;

import java.util.ArrayList;
import java.util.Random;
import org.yimi.content.optical.Preset;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.optical.QrCode;
import org.yimi.packaging.circle.TestServer;
import org.yimi.packaging.collect.Phone;

/** How many frames the page needs, whatever time it takes for one. */
final class PacedRun {
    private static final int AT_ONCE = 20;

    private final TestServer office;
    private final FullBundles kiosk;
    private final Random random;
    private final Table table =
            new Table("lost", "bytes", "K", "frames shown", "at 10 fps s", "floor s", "above", "picture ms", "counted");

    PacedRun(TestServer office, FullBundles kiosk, long seed) {
        this.office = office;
        this.kiosk = kiosk;
        this.random = new Random(seed);
    }

    Table table() {
        return table;
    }

    void with(int lossPercent) throws Exception {
        try (var phone = PacedPhone.at(office.address())) {
            PacedPhone.scan(phone);
            var shown = shown(phone, lossPercent);
            var watched = PacedPhone.summary(phone);
            var seconds = shown / (double) Preset.FAST.framesPerSecond();
            var floor = kiosk.floorSeconds(Preset.FAST, lossPercent);
            table.row(
                    lossPercent + " %",
                    whole(kiosk.bytes()),
                    whole(kiosk.frames(Preset.FAST)),
                    whole(shown),
                    decimal(1, seconds),
                    decimal(1, floor),
                    decimal(1, 100 * (seconds / floor - 1)) + " %",
                    decimal(0, watched.milliseconds()),
                    whole(kiosk.counted(phone, office)));
        }
    }

    /** How many frames the kiosk had shown when the last bundle was whole, those that were lost among them. */
    private long shown(Phone phone, int lossPercent) {
        var film = new Film(kiosk.all(), Preset.FAST);
        var next = 0L;
        while (true) {
            var seen = new ArrayList<Long>();
            for (; seen.size() < AT_ONCE; next++) if (random.nextInt(100) >= lossPercent) seen.add(next);
            var codes = seen.stream().<QrCode>map(film::at).toList();
            var taken = PacedPhone.show(phone, codes, kiosk.all().size());
            if (PacedPhone.whole(phone) == kiosk.all().size()) return seen.get(taken - 1) + 1;
        }
    }
}
