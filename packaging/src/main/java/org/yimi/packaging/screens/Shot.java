package org.yimi.packaging.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture of a screen or a page.
 *
 * @param file relative to the folder of all pictures
 * @param small a small one of the same, or the picture itself
 * @param group what stands together on the index page
 * @param row within the group: the band, or nothing
 * @param detail size and language
 */
record Shot(String file, String small, String group, String row, String detail) {

    /** All pictures of a folder: the kiosk's first, in the order of their screens and bands. */
    static List<Shot> in(Path folder) throws IOException {
        return Stream.concat(
                        files(folder, "kiosk").map(file -> kiosk(folder, file)),
                        files(folder, "console").map(Shot::console))
                .sorted(Comparator.comparing(Shot::group).thenComparing(Shot::row).thenComparing(Shot::detail))
                .toList();
    }

    boolean isKiosk() {
        return file.startsWith("kiosk/");
    }

    private static Stream<String> files(Path folder, String part) throws IOException {
        if (!Files.isDirectory(folder.resolve(part))) return Stream.of();
        try (var files = Files.walk(folder.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }

    private static Shot kiosk(Path folder, String file) {
        var parts = file.split("/", -1);
        var name = parts[parts.length - 1].replaceFirst("\\.png$", "");
        var dash = name.indexOf('-');
        var small = Files.exists(folder.resolve("small").resolve(file)) ? "small/" + file : file;
        return new Shot(
                file, small, name.substring(dash + 1), name.substring(0, Math.max(0, dash)), parts[1] + " " + parts[2]);
    }

    private static Shot console(String file) {
        var name = file.replaceFirst("^console/", "").replaceFirst("\\.png$", "");
        var group = name.replaceFirst("-\\d+(-.*)?$", "");
        return new Shot(file, file, group, "", name);
    }
}
