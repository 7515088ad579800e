package org.yimi.content.ink;

import java.util.List;
import org.yimi.content.fuzz.Target;

/** Readers of this package, for the fuzzer. */
public final class InkTargets {
    private InkTargets() {}

    public static List<Target> all() {
        return List.of(new Target("sheet", InkTargets::sheets, InkTargets::sheet));
    }

    private static List<byte[]> sheets() {
        var sheet = Sheet.empty(Paper.PLAIN)
                .with(new Stroke(Pen.RED, List.of(new Spot(3, 4), new Spot(300, 40), new Spot(0, 0))))
                .with(new Stroke(Pen.RED, List.of(new Spot(Paper.WIDTH - 1, Paper.HEIGHT - 1))));
        return List.of(sheet.bytes());
    }

    private static boolean sheet(byte[] bytes) {
        return Target.read(IllegalArgumentException.class, () -> Sheet.of(bytes), read -> Sheet.of(read.bytes()));
    }
}
