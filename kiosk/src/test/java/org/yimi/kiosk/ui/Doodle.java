package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;

/** Sheets as children make them. */
final class Doodle {
    private Doodle() {}

    /** A house, a tree, the sun, the ground. */
    static Sheet house() {
        var house = stroke(Pen.BLACK, 420, 900, 420, 560, 900, 560, 900, 900, 420, 900);
        var roof = stroke(Pen.RED, 360, 560, 660, 300, 960, 560);
        var door = stroke(Pen.BROWN, 600, 900, 600, 720, 720, 720, 720, 900);
        var sun = circle(Pen.YELLOW, 1340, 220, 110);
        var trunk = stroke(Pen.BROWN, 1210, 900, 1220, 640);
        var crown = circle(Pen.GREEN, 1220, 540, 130);
        var ground = stroke(Pen.GREEN, 80, 930, 400, 910, 800, 940, 1520, 915);
        var pond = circle(Pen.BLUE, 300, 1060, 80);
        var dot = stroke(Pen.BLUE, 300, 1060);
        return new Sheet(Paper.PLAIN, List.of(house, roof, door, sun, trunk, crown, ground, pond, dot));
    }

    /** 大 in the first square and 人 in the second. */
    static Sheet characters() {
        return new Sheet(
                Paper.SQUARES,
                List.of(
                        stroke(Pen.BRUSH, 80, 160, 330, 150),
                        stroke(Pen.BRUSH, 205, 60, 190, 190, 70, 340),
                        stroke(Pen.BRUSH, 205, 175, 335, 340),
                        stroke(Pen.BRUSH, 610, 60, 580, 210, 470, 340),
                        stroke(Pen.BRUSH, 600, 170, 740, 340)));
    }

    /** Has no room for another stroke. */
    static Sheet full(Paper paper) {
        var sheet = Sheet.empty(paper);
        for (var i = 0; ; i++) {
            var line = IntStream.range(0, 300).mapToObj(x -> new Spot(5 * x, 5 * x % 7)).toList();
            var next = new Stroke(Pen.BRUSH, shifted(line, 40 * i % Paper.HEIGHT));
            if (sheet.takes(next)) sheet = sheet.with(next);
            else break;
        }
        var dot = new Stroke(Pen.BRUSH, List.of(new Spot(0, 0)));
        while (sheet.takes(dot)) sheet = sheet.with(dot);
        return sheet;
    }

    private static List<Spot> shifted(List<Spot> line, int down) {
        return line.stream().map(spot -> Spot.near(spot.x(), spot.y() + down)).toList();
    }

    private static Stroke stroke(Pen pen, int... way) {
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < way.length; i += 2) spots.add(new Spot(way[i], way[i + 1]));
        return new Stroke(pen, spots);
    }

    private static Stroke circle(Pen pen, int x, int y, int radius) {
        return new Stroke(
                pen,
                IntStream.rangeClosed(0, 40)
                        .mapToObj(i -> Spot.near(
                                x + radius * Math.cos(i * Math.PI / 20), y + radius * Math.sin(i * Math.PI / 20)))
                        .toList());
    }
}
