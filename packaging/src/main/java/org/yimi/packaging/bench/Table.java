package org.yimi.packaging.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table whose columns also line up in a terminal. Numbers stand right. */
final class Table {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        this.head = List.of(head);
    }

    Table row(String... cells) {
        if (cells.length != head.size()) throw new IllegalArgumentException(cells.length + " cells of " + head.size());
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(line(head, " "));
        lines.add(line(IntStream.range(0, head.size()).mapToObj(this::rule).toList(), ""));
        for (var row : rows) lines.add(line(row, " "));
        return lines;
    }

    private String line(List<String> cells, String margin) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> margin + padded(cells.get(i), i) + margin)
                .collect(Collectors.joining("|", "|", "|"));
    }

    private String rule(int column) {
        var width = width(column) + 2;
        return right(column) ? "-".repeat(width - 1) + ":" : "-".repeat(width);
    }

    private String padded(String cell, int column) {
        if (cell.startsWith("--")) return cell;
        var space = " ".repeat(width(column) - cell.length());
        return right(column) ? space + cell : cell + space;
    }

    private boolean right(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).matches("[-+]?[\\d,.]+( %)?"));
    }

    private int width(int column) {
        return IntStream.concat(
                        IntStream.of(head.get(column).length()),
                        rows.stream().mapToInt(row -> row.get(column).length()))
                .max()
                .orElseThrow();
    }
}
