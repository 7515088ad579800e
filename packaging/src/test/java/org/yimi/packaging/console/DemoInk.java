package org.yimi.packaging.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;

/** What a finger draws and writes, a little different each time. */
public record DemoInk(Random random) {
    private static final int STEPS = 12;

    /** A house, a tree and the sun. */
    public Sheet drawing() {
        var strokes = new ArrayList<Stroke>();
        var x = 250 + random.nextInt(200);
        strokes.add(line(Pen.BROWN, x, 1000, x, 620, x + 420, 620, x + 420, 1000, x, 1000));
        strokes.add(line(Pen.RED, x - 60, 640, x + 210, 400, x + 480, 640));
        strokes.add(line(Pen.BLUE, x + 160, 1000, x + 160, 800, x + 270, 800, x + 270, 1000));
        strokes.add(line(Pen.BROWN, x + 760, 1010, x + 760, 760));
        strokes.add(circle(Pen.GREEN, x + 760, 620, 150));
        strokes.add(circle(Pen.YELLOW, 1350, 230, 110));
        for (var ray = 0; ray < 8; ray++) {
            var angle = ray * Math.PI / 4;
            strokes.add(line(Pen.YELLOW, at(1350, 150, Math.cos(angle)), at(230, 150, Math.sin(angle)),
                    at(1350, 210, Math.cos(angle)), at(230, 210, Math.sin(angle))));
        }
        strokes.add(new Stroke(Pen.BLACK, List.of(Spot.near(x + 250, 900))));
        return new Sheet(Paper.PLAIN, strokes);
    }

    /** 大, 山, 人 and 田, each in its square. */
    public Sheet writing() {
        var strokes = new ArrayList<Stroke>();
        strokes.add(line(Pen.BRUSH, 90, 150, 310, 145));
        strokes.add(line(Pen.BRUSH, 200, 60, 195, 160, 80, 340));
        strokes.add(line(Pen.BRUSH, 205, 170, 330, 340));
        strokes.add(line(Pen.BRUSH, 600, 80, 600, 300));
        strokes.add(line(Pen.BRUSH, 480, 170, 480, 310, 720, 310));
        strokes.add(line(Pen.BRUSH, 720, 160, 720, 315));
        strokes.add(line(Pen.BRUSH, 1000, 70, 985, 200, 890, 340));
        strokes.add(line(Pen.BRUSH, 1000, 180, 1120, 340));
        strokes.add(line(Pen.BRUSH, 1300, 100, 1300, 320));
        strokes.add(line(Pen.BRUSH, 1300, 100, 1500, 100, 1500, 320));
        strokes.add(line(Pen.BRUSH, 1300, 210, 1500, 210));
        strokes.add(line(Pen.BRUSH, 1400, 100, 1400, 320));
        strokes.add(line(Pen.BRUSH, 1300, 320, 1500, 320));
        return new Sheet(Paper.SQUARES, strokes);
    }

    private static int at(int middle, int away, double share) {
        return (int) (middle + away * share);
    }

    /** Through these corners, shaking a little between them. */
    private Stroke line(Pen pen, int... corners) {
        var way = new ArrayList<Spot>();
        for (var i = 0; i + 3 < corners.length; i += 2)
            for (var step = 0; step <= STEPS; step++)
                way.add(near(
                        corners[i] + (corners[i + 2] - corners[i]) * step / (double) STEPS,
                        corners[i + 1] + (corners[i + 3] - corners[i + 1]) * step / (double) STEPS));
        return new Stroke(pen, way);
    }

    private Stroke circle(Pen pen, int x, int y, int radius) {
        var way = IntStream.rangeClosed(0, 3 * STEPS)
                .mapToObj(step -> 2 * Math.PI * step / (3 * STEPS))
                .map(angle -> near(x + radius * Math.cos(angle), y + radius * Math.sin(angle)))
                .toList();
        return new Stroke(pen, way);
    }

    private Spot near(double x, double y) {
        return Spot.near(x + 5 * random.nextGaussian(), y + 5 * random.nextGaussian());
    }
}
