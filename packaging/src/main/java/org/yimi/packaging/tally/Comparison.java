package org.yimi.packaging.tally;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was tapped beside what was counted. */
public record Comparison(Tally tapped, Tally counted) {
    private static final List<String> HEAD = List.of("survey", "band", "question", "answer", "tapped", "counted", "");

    public boolean equal() {
        return tapped.equals(counted);
    }

    /** Rows that differ. */
    public long differences() {
        return cells().filter(cell -> tapped.of(cell) != counted.of(cell)).count();
    }

    /** The table for a terminal, one row a line, columns aligned where a Chinese character is two columns wide. */
    public List<String> table() {
        var rows = Stream.concat(Stream.of(HEAD), cells().map(this::row)).toList();
        var widths = new int[HEAD.size()];
        for (var row : rows)
            for (var i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], width(row.get(i)));
        return rows.stream().map(row -> aligned(row, widths)).toList();
    }

    private Stream<Cell> cells() {
        var all = new TreeSet<>(tapped.counts().keySet());
        all.addAll(counted.counts().keySet());
        return all.stream();
    }

    private List<String> row(Cell cell) {
        var question = cell.countsSessions() ? "(sessions)" : cell.question();
        var mark = tapped.of(cell) == counted.of(cell) ? "✓" : "✗";
        return List.of(
                cell.survey(),
                cell.band(),
                question,
                cell.answer(),
                Long.toString(tapped.of(cell)),
                Long.toString(counted.of(cell)),
                mark);
    }

    private static String aligned(List<String> row, int[] widths) {
        return Stream.iterate(0, i -> i + 1)
                .limit(widths.length)
                .map(i -> pad(row.get(i), widths[i], i == 4 || i == 5))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String pad(String text, int width, boolean number) {
        var space = " ".repeat(width - width(text));
        return number ? space + text : text + space;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
    }
}
