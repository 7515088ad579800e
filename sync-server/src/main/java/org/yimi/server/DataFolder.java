package org.yimi.server;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yimi.server.feed.PublishedPacks;
import org.yimi.server.office.Denied;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.store.Database;

/** Where a district's data lies. */
record DataFolder(Path path) {
    Path databaseFile() {
        return path.resolve("office.db");
    }

    KeyFiles keyFiles() {
        return new KeyFiles(path);
    }

    PublishedPacks packs() {
        return new PublishedPacks(path.resolve("packs"));
    }

    /** @throws Denied where {@code server init} was not done here; no empty database is left behind */
    Database open() {
        if (!Files.isRegularFile(databaseFile()))
            throw new Denied(
                    Denied.Code.NO_DISTRICT, "there is no district in " + path + ": run \"server init\" first");
        return Database.open(databaseFile());
    }
}
