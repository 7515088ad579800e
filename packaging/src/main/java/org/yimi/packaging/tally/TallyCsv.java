package org.yimi.packaging.tally;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file of a tally: UTF-8, RFC 4180 quotes, columns {@code survey,band,question,answer,count}, sorted. */
public final class TallyCsv {
    private static final String HEAD = "survey,band,question,answer,count";

    private TallyCsv() {}

    /** Writes the whole file or none of it. */
    public static void write(Path file, Tally tally) {
        var rows = tally.counts().entrySet().stream().map(one -> row(one.getKey(), one.getValue()));
        var text = Stream.concat(Stream.of(HEAD), rows).collect(Collectors.joining("\n", "", "\n"));
        try {
            var unfinished = Path.of(file + ".part");
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming file and line where it is no such file */
    public static Tally read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty() || !lines.getFirst().replace("\uFEFF", "").equals(HEAD))
            throw new IllegalArgumentException(file + ": the first line is not " + HEAD);
        var counts = new TreeMap<Cell, Long>();
        for (var i = 1; i < lines.size(); i++) {
            var fields = fields(lines.get(i));
            if (fields.size() != 5) throw new IllegalArgumentException(file + " line " + (i + 1) + ": not 5 columns");
            var cell = new Cell(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
            counts.merge(cell, Long.valueOf(fields.get(4)), Long::sum);
        }
        return new Tally(counts);
    }

    private static String row(Cell cell, long count) {
        return Stream.of(cell.survey(), cell.band(), cell.question(), cell.answer(), Long.toString(count))
                .map(TallyCsv::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        var plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var inQuotes = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            var doubled = inQuotes && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                field.append('"');
                i++;
            } else if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == ',' && !inQuotes) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
