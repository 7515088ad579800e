package org.yimi.server.store;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.sqlite.SQLiteDataSource;

/** Brings a database to the schema of this program. */
final class Schema {
    private static final String FOLDER = "classpath:org/yimi/server/store";

    private Schema() {}

    /**
     * Flyway would open a newer database in silence, so the versions are compared first.
     *
     * @throws NewerDatabase naming both versions; nothing was changed
     */
    static void bringUpToDate(SQLiteDataSource source) {
        var flyway = flyway(source);
        var all = flyway.info().all();
        var newer = newest(all, Schema::unknownHere);
        if (!newer.isEmpty()) throw new NewerDatabase(newer, newest(all, info -> !unknownHere(info)));
        flyway.migrate();
    }

    /** Compares and changes nothing. */
    static Condition versions(SQLiteDataSource source, List<String> faults) {
        var all = flyway(source).info().all();
        return new Condition(
                newest(all, info -> info.getState().isApplied()), newest(all, info -> !unknownHere(info)), faults);
    }

    private static Flyway flyway(SQLiteDataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations(FOLDER)
                .failOnMissingLocations(true)
                .load();
    }

    private static boolean unknownHere(MigrationInfo info) {
        return info.getState() == MigrationState.FUTURE_SUCCESS || info.getState() == MigrationState.FUTURE_FAILED;
    }

    private static String newest(MigrationInfo[] all, Predicate<MigrationInfo> which) {
        return Stream.of(all)
                .filter(which)
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(version -> version.getVersion())
                .orElse("");
    }
}
