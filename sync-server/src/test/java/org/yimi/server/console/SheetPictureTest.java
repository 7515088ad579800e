package org.yimi.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.server.InkChildren;
import org.yimi.server.console.SheetPicture.Line;

class SheetPictureTest {
    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStrokeGoesThroughExactlyThePointsThatWereDrawn(long seed) {
        var sheet = InkChildren.sheet(Paper.PLAIN, new Random(seed));

        var lines = SheetPicture.of(sheet).lines();

        assertThat(lines.stream().map(SheetPictureTest::stroke).toList()).as("seed %d", seed).isEqualTo(sheet.strokes());
        assertThat(lines).allMatch(line -> line.width() == stroke(line).pen().width());
    }

    @Test
    void squaresHaveTheirMiddlesAndWhitePaperHasNoLines() {
        var squares = SheetPicture.of(InkChildren.sheet(Paper.SQUARES, new Random(1)));
        var plain = SheetPicture.of(InkChildren.sheet(Paper.PLAIN, new Random(1)));

        assertThat(squares.viewBox()).isEqualTo("0 0 1600 1200");
        assertThat(squares.grid()).filteredOn(rule -> rule.look().equals("solid")).hasSize(3 + 2);
        assertThat(squares.grid()).filteredOn(rule -> rule.look().equals("dashed")).hasSize(4 + 3);
        assertThat(plain.grid()).isEmpty();
    }

    /** A single point stands twice, because a line needs an end. */
    private static Stroke stroke(Line line) {
        assertThat(line.path()).matches("M\\d+ \\d+(L\\d+ \\d+)+");
        var way = Stream.of(line.path().substring(1).split("L", -1)).map(SheetPictureTest::spot).toList();
        var pen = Stream.of(Pen.values()).filter(one -> line.pen().equalsIgnoreCase("pen-" + one)).findFirst();
        var dot = way.size() == 2 && way.getFirst().equals(way.getLast());
        return new Stroke(pen.orElseThrow(), dot ? List.of(way.getFirst()) : way);
    }

    private static Spot spot(String text) {
        var parts = text.split(" ", -1);
        return new Spot(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
