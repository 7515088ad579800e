package org.yimi.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.yimi.server.office.Denied;
import org.yimi.server.office.KeyFiles;

/** Files: who may read them, whether keys and their backup are there, and whether the disk has room. */
final class FolderCheck {
    private static final long MEBI = 1024L * 1024;
    private static final long LITTLE_BYTES = 2_048 * MEBI;
    private static final long TOO_LITTLE_BYTES = 256 * MEBI;

    private final Path data;
    private final Path database;
    private final KeyFiles keys;

    FolderCheck(Path data, Path database, KeyFiles keys) {
        this.data = data;
        this.database = database;
        this.keys = keys;
    }

    List<Finding> findings() throws IOException {
        var found = new ArrayList<Finding>();
        found.addAll(open("data", List.of(data, database), "has what children said and can be read by others"));
        if (found.isEmpty()) found.add(Finding.ok("data", data + " and its database are their owner's alone"));
        found.addAll(keys());
        found.add(backup());
        found.add(room(data.toFile().getUsableSpace()));
        return found;
    }

    private List<Finding> keys() throws IOException {
        var found = new ArrayList<Finding>();
        try {
            var version = keys.read().keySet().version();
            found.addAll(open("keys", keys.secrets(), "has private keys and can be read by others"));
            if (found.isEmpty()) found.add(Finding.ok("keys", "key set " + version + " is whole, beside the database, its owner's alone"));
        } catch (Denied e) {
            found.add(Finding.bad("keys", String.valueOf(e.getMessage()), "nothing can be opened or signed until they are back"));
        }
        return found;
    }

    private Finding backup() {
        return Files.isRegularFile(keys.backup())
                ? Finding.ok("backup", "keyset.backup is there; copies of it and of office.db belong on another machine")
                : Finding.bad("backup", keys.backup() + " is missing", "copy it back from an earlier copy of this"
                        + " folder; without it the keys of a broken machine are gone");
    }

    static Finding room(long freeBytes) {
        var says = freeBytes / MEBI + " MiB are free on the disk";
        if (freeBytes < TOO_LITTLE_BYTES) return Finding.bad("disk", says, "make room now; kiosks keep what is not taken");
        return freeBytes < LITTLE_BYTES ? Finding.look("disk", says, "make room soon") : Finding.ok("disk", says);
    }

    /** Those that more than their owner may read or change. */
    private static List<Finding> open(String topic, List<Path> paths, String says) throws IOException {
        var found = new ArrayList<Finding>();
        for (var path : paths)
            if (Files.exists(path) && !ownersAlone(path))
                found.add(Finding.bad(topic, path + " " + says, "chmod go= " + path));
        return found;
    }

    static boolean ownersAlone(Path path) throws IOException {
        var others = EnumSet.copyOf(PosixFilePermissions.fromString("---rwxrwx"));
        var modes = Files.getPosixFilePermissions(path);
        return others.stream().noneMatch((PosixFilePermission mode) -> modes.contains(mode));
    }
}
