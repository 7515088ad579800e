package org.yimi.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data folders of earlier versions. */
class MigrationTest {
    @TempDir
    Path dir;

    @Test
    void whatTheFirstVersionShowedIsShownTheSameAfterwards() throws Exception {
        var file = dir.resolve("office.db");
        var url = "jdbc:sqlite:" + file;
        Flyway.configure().dataSource(url, null, null).locations("classpath:org/yimi/server/store").target("1").load().migrate();
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute("insert into district values (1, '区', 'District', 1, 10)");
            statement.execute("insert into released_tally values ('park', 1, 'C', '', '', 40)");
            statement.execute("insert into released_tally values ('park', 1, 'C', 'where', 'tree', 25)");
        }

        try (var database = Database.open(file)) {
            assertThat(texts(database, "select scope || ' ' || question || ' ' || count from released order by 1"))
                    .containsExactly("all  40", "all where 25", "unflagged  40", "unflagged where 25");
            assertThat(texts(database, "select all_sessions || ' ' || unflagged || ' ' || flagged || ' ' || unflagged_floor"
                            + " || ' ' || flagged_floor from released_band"))
                    .containsExactly("40 40 0 50 0");
        }
    }

    private static List<String> texts(Database database, String sql) {
        return database.read(transaction ->
                transaction.handle().createQuery(sql).mapTo(String.class).list());
    }
}
