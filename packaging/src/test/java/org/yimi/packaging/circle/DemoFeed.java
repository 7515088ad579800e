package org.yimi.packaging.circle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** What packaging/run publishes into the demo district. */
final class DemoFeed {
    private static final Path FOLDER = Path.of("src/main/feed/demo").toAbsolutePath();
    private static final Pattern DAY = Pattern.compile("@([+-]\\d+)@");

    private DemoFeed() {}

    /** Writes one of its files into a folder, with the days filled in as packaging/run does. */
    static Path write(String name, Path folder) throws IOException {
        var today = LocalDate.now(ZoneId.systemDefault());
        var text = Files.readString(FOLDER.resolve(name + ".yaml"));
        var filled = DAY.matcher(text)
                .replaceAll(mark -> today.plusDays(Long.parseLong(mark.group(1))).toString());
        return Files.writeString(folder.resolve(name + ".yaml"), filled);
    }
}
