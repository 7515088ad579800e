package org.yimi.server.results;

import java.util.List;
import tools.jackson.dataformat.csv.CsvMapper;

/** Comma-separated values that a spreadsheet shows as text, whatever they begin with. */
public final class Csv {
    private static final CsvMapper MAPPER = CsvMapper.builder().build();
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** Lines end with a line feed; a field that a spreadsheet would calculate begins with an apostrophe. */
    public static String of(List<List<String>> lines) {
        var safe = lines.stream()
                .map(line -> line.stream().map(Csv::harmless).toList())
                .toList();
        return MAPPER.writer(MAPPER.schema()).writeValueAsString(safe);
    }

    private static String harmless(String field) {
        return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }
}
