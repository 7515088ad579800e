package org.yimi.server.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.server.store.Database;

/** What lies on the disk of an office. */
record OfficeDisk(Path folder, Database database) {
    static boolean mentions(List<Map<String, String>> rows) {
        return TestCouncil.OPTIONS.stream()
                .flatMap(option -> Stream.of(option, HexFormat.of().formatHex(option.getBytes(StandardCharsets.US_ASCII))))
                .anyMatch(word -> rows.stream().anyMatch(row -> row.values().stream().anyMatch(value -> value.contains(word))));
    }

    /** Every table with its rows, bytes in hexadecimal. */
    Map<String, List<Map<String, String>>> rows() {
        return database.read(transaction -> transaction
                .handle()
                .createQuery("select name from sqlite_master where type = 'table'")
                .mapTo(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(table -> table, table -> transaction
                        .handle()
                        .createQuery("select * from \"" + table + "\"")
                        .mapToMap()
                        .map(OfficeDisk::texts)
                        .list())));
    }

    private static Map<String, String> texts(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue() instanceof byte[] bytes
                        ? HexFormat.of().formatHex(bytes)
                        : String.valueOf(cell.getValue())));
    }

    /** In all files of the office. */
    long occurrences(String word) throws IOException {
        var count = 0L;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                count += text.split(word, -1).length - 1L;
            }
        }
        return count;
    }
}
