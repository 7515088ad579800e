package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.Opening.Result.Opened;
import org.yimi.kiosk.Opening.Result.Shut;
import org.yimi.kiosk.network.Proxies;
import org.yimi.kiosk.visit.Trouble;

class OpeningTest {
    private static final Path PACKS = Path.of("../content/packs");

    @TempDir
    private Path dir;

    @Test
    void aPackThatCannotBeReadShutsTheKioskUntilItIsMended() throws Exception {
        var pack = Files.createDirectories(dir.resolve("packs/broken")).resolve("pack.yaml");
        Files.writeString(pack, "pack: broken\n");
        var opening = opening(dir.resolve("packs"));
        assertThat(opening.call()).isEqualTo(new Shut(Trouble.BAD_PACK));

        Files.delete(pack);

        opens(opening);
    }

    @Test
    void whatIsNoDatabaseIsLeftAsItIs() throws Exception {
        var noise = "not a database, but somebody's only copy of it".repeat(100);
        Files.writeString(dir.resolve("kiosk.db"), noise);

        assertThat(opening(PACKS).call()).isEqualTo(new Shut(Trouble.DATA_UNREADABLE));

        assertThat(dir.resolve("kiosk.db")).hasContent(noise);
        Files.delete(dir.resolve("kiosk.db"));
        opens(opening(PACKS));
    }

    @Test
    void aNewerDatabaseAsksForTheNewerProgram() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("kiosk.db"));
                var statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
        }

        assertThat(opening(PACKS).call()).isEqualTo(new Shut(Trouble.NEWER_DATA));
    }

    @Test
    void aFolderThatCannotBeMadeShutsTheKiosk() throws Exception {
        Files.writeString(dir.resolve("file"), "");

        var opening = new Opening(dir.resolve("file/data"), List.of(PACKS), () -> Instant.EPOCH, "", Proxies.NONE);

        assertThat(opening.call()).isEqualTo(new Shut(Trouble.DATA_UNREADABLE));
    }

    private Opening opening(Path packs) {
        return new Opening(dir, List.of(packs), () -> Instant.parse("2026-03-01T10:00:00Z"), "", Proxies.NONE);
    }

    private static void opens(Opening opening) {
        assertThat(opening.call()).isInstanceOfSatisfying(Opened.class, opened -> opened.folder().close());
    }
}
