package org.yimi.server.console;

import java.util.List;
import java.util.stream.IntStream;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.server.console.Distribution.Part;
import org.yimi.server.results.Cell;

/**
 * A scene with the number of children in each cell of its grid, in units of SVG; a cell is {@link #SIDE} wide and high.
 *
 * @param scene address of the picture
 * @param cells row by row; none for other kinds of question
 * @param steps what the patterns mean, from the lightest
 * @param hidden what the hatched ones mean; empty where there are none
 */
record HeatMap(String scene, int columns, int rows, List<HeatCell> cells, List<Step> steps, String hidden) {
    static final HeatMap NONE = new HeatMap("", 0, 0, List.of(), List.of(), "");

    static final int SIDE = 100;

    /** For the numbers of columns and rows. */
    static final int EDGE = 26;

    private static final int STEPS = 4;

    /** @param step 0 where nobody tapped or nothing is told, up to {@link #STEPS} */
    record HeatCell(String code, int x, int y, int step, boolean hidden, String text) {}

    record Step(int step, String range) {}

    /** @param pictures address of the survey's pictures, ending where a name follows */
    static HeatMap of(Distribution distribution, Numbers numbers, String pictures) {
        if (!(distribution.question() instanceof SpotOnPicture spot) || !distribution.showsAnyone()) return NONE;
        var highest = distribution.choices().stream().mapToLong(Part::count).max().orElse(0);
        var parts = distribution.choices();
        return new HeatMap(
                pictures + spot.scene(),
                spot.columns(),
                spot.rows(),
                IntStream.range(0, parts.size()).mapToObj(i -> cell(spot, parts.get(i), i, highest, numbers)).toList(),
                steps(parts, highest, numbers),
                parts.stream().filter(Part::hidden).findFirst().map(part -> hidden(part.cell(), numbers)).orElse(""));
    }

    int width() {
        return EDGE + columns * SIDE;
    }

    int height() {
        return EDGE + rows * SIDE;
    }

    private static HeatCell cell(SpotOnPicture spot, Part part, int place, long highest, Numbers numbers) {
        return new HeatCell(
                part.code(),
                EDGE + place % spot.columns() * SIDE,
                EDGE + place / spot.columns() * SIDE,
                step(part.count(), highest),
                part.hidden(),
                part.hidden() ? brief(part.cell(), numbers) : numbers.of(part.count()));
    }

    private static int step(long count, long highest) {
        return count == 0 ? 0 : (int) ((STEPS * count + highest - 1) / highest);
    }

    /** As the cell has room for it. */
    private static String brief(Cell cell, Numbers numbers) {
        var room = numbers.language() == Language.ZH;
        return cell instanceof Cell.FewerThan(var threshold) && !room ? "<" + numbers.of(threshold) : numbers.of(cell);
    }

    private static String hidden(Cell cell, Numbers numbers) {
        return ResultWords.HEAT_HIDDEN.in(numbers.language(), brief(cell, numbers), numbers.of(cell));
    }

    /** Only those that a cell has. */
    private static List<Step> steps(List<Part> parts, long highest, Numbers numbers) {
        return IntStream.rangeClosed(1, STEPS)
                .filter(step -> parts.stream().anyMatch(part -> step(part.count(), highest) == step))
                .mapToObj(step -> new Step(step, range((step - 1) * highest / STEPS + 1, step * highest / STEPS, numbers)))
                .toList();
    }

    private static String range(long from, long to, Numbers numbers) {
        return from == to
                ? numbers.of(to)
                : ResultWords.HEAT_RANGE.in(numbers.language(), numbers.of(from), numbers.of(to));
    }
}
