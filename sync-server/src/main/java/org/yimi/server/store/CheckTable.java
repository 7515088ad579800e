package org.yimi.server.store;

import java.util.List;

final class CheckTable {
    private static final String FINE = "ok";

    private CheckTable() {}

    /** What SQLite finds wrong with the file, its first faults; empty where it is sound. */
    static List<String> faults(Transaction transaction) {
        return transaction.handle().createQuery("pragma quick_check(5)").mapTo(String.class).list().stream()
                .filter(line -> !line.equals(FINE))
                .toList();
    }
}
