package org.yimi.content.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTest {
    /** Squares; the brush from (10, 20) by (+100, +0) and (-3, -5) to (107, 15); a red dot in the last corner. */
    private static final String FIXED = "01" + "0603" + "1428" + "c80100" + "0509" + "0101" + "fe18de12";

    private final Sheet fixed = new Sheet(
            Paper.SQUARES,
            List.of(
                    new Stroke(Pen.BRUSH, List.of(new Spot(10, 20), new Spot(110, 20), new Spot(107, 15))),
                    new Stroke(Pen.RED, List.of(new Spot(1599, 1199)))));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void theBytesAreTheOnesThatLieInEnvelopesForEver() {
        assertThat(HexFormat.of().formatHex(fixed.bytes())).isEqualTo(FIXED);
        assertThat(Sheet.of(HexFormat.of().parseHex(FIXED))).isEqualTo(fixed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySheetComesBackFromItsBytes(long seed) {
        var sheet = random(new Random(seed));

        assertThat(Sheet.of(sheet.bytes())).isEqualTo(sheet);
        assertThat(Sheet.of(sheet.bytes()).bytes()).isEqualTo(sheet.bytes());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedBytesAreASheetOrRefusedAndNothingElseIsThrown(long seed) {
        var random = new Random(seed);
        var bytes = random(random).bytes();
        for (var n = random.nextInt(4); n >= 0; n--) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();

        try {
            assertThat(Sheet.of(bytes).bytes()).hasSizeLessThanOrEqualTo(Sheet.MOST_BYTES);
        } catch (IllegalArgumentException expected) {
            assertThat(expected).message().isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                 | ends within
                    02                 | unknown paper
                    ff                 | unknown paper
                    00 07 01 00 00     | unknown pen
                    00 00              | ends within
                    00 00 00           | no point
                    00 00 02 00 00     | ends within
                    00 00 ff ff 03     | ends within
                    00 00 01 80 80 80  | too long
                    00 00 01 80 80     | ends within
                    00 00 01 01 00     | off the paper
                    00 00 01 80 19 00  | off the paper
                    00 00 01 00 e0 12  | off the paper
                    00 00 01 00 00 05  | ends within
                    """)
    void whatIsNoSheetIsRefusedWithAReason(String hex, String reason) {
        var bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

        assertThatThrownBy(() -> Sheet.of(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @EnumSource
    void aSheetTakesWhatFitsIntoEightKibibytesAndNothingMore(Paper paper) {
        var sheet = Sheet.empty(paper);
        var line = new Stroke(
                Pen.BLUE, IntStream.range(0, 100).mapToObj(i -> new Spot(8 * i, i % 2)).toList());
        while (sheet.takes(line)) sheet = sheet.with(line);
        var dot = new Stroke(Pen.BLUE, List.of(new Spot(0, 0)));
        while (sheet.takes(dot)) sheet = sheet.with(dot);
        var full = sheet;

        assertThat(full.bytes()).hasSizeBetween(Sheet.MOST_BYTES - 3, Sheet.MOST_BYTES);
        assertThatThrownBy(() -> full.with(dot)).hasMessageContaining("at most 8192 bytes");
        assertThatThrownBy(() -> Sheet.of(new byte[Sheet.MOST_BYTES + 1])).hasMessageContaining("at most 8192 bytes");
        assertThat(full.undone().takes(dot)).isTrue();
    }

    @Test
    void undoTakesTheLastStrokeAndAnEmptySheetStaysEmpty() {
        assertThat(fixed.undone().strokes()).containsExactly(fixed.strokes().getFirst());
        assertThat(fixed.undone().undone()).isEqualTo(Sheet.empty(Paper.SQUARES));
        assertThat(Sheet.empty(Paper.PLAIN).undone()).isEqualTo(Sheet.empty(Paper.PLAIN));
    }

    @Test
    void aPlaceBesideThePaperIsTheNearestOnIt() {
        assertThat(Spot.near(-0.6, 3.5)).isEqualTo(new Spot(0, 4));
        assertThat(Spot.near(1e9, 1199.7)).isEqualTo(new Spot(1599, 1199));
        assertThatThrownBy(() -> new Spot(1600, 0)).hasMessageContaining("off the paper");
        assertThatThrownBy(() -> new Spot(0, -1)).hasMessageContaining("off the paper");
    }

    private static Sheet random(Random random) {
        var sheet = Sheet.empty(one(random, Paper.values()));
        for (var n = random.nextInt(12); n > 0; n--) {
            var pen = one(random, Pen.values());
            var reach = 1 + random.nextInt(1600);
            var way = Stream.iterate(anywhere(random), spot -> Spot.near(
                            spot.x() + random.nextInt(2 * reach) - reach, spot.y() + random.nextInt(2 * reach) - reach))
                    .limit(1 + random.nextInt(120))
                    .toList();
            sheet = sheet.with(new Stroke(pen, way));
        }
        return sheet;
    }

    private static <T> T one(Random random, T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    private static Spot anywhere(Random random) {
        return new Spot(random.nextInt(Paper.WIDTH), random.nextInt(Paper.HEIGHT));
    }
}
