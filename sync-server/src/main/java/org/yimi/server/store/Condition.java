package org.yimi.server.store;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What a database file is like.
 *
 * @param version of the schema in it
 * @param known the newest version that this program knows
 * @param faults what SQLite finds wrong; empty where it is sound
 */
public record Condition(String version, String known, List<String> faults) {
    public Condition {
        faults = List.copyOf(faults);
    }

    /** Whether this program can work with it as it is. */
    public boolean current() {
        return version.equals(known);
    }

    /** Whether a newer program wrote it. */
    public boolean newer() {
        return !current() && MigrationVersion.fromVersion(version).isNewerThan(known);
    }
}
