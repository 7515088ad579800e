package org.yimi.server;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.pack.Library;
import picocli.CommandLine.Option;

/** {@code --packs}, the same in every command. */
final class PacksOption {
    @Option(
            names = "--packs",
            paramLabel = "DIR",
            defaultValue = "${env:YIMI_PACKS:-packs}",
            description = "folder of survey packs (default: $YIMI_PACKS or ./packs); may be given several times")
    private List<Path> packs = List.of();

    List<Path> folders() {
        return packs;
    }

    /** With all that was published; of two packs of one id and version that is meant. */
    Library read(DataFolder data) {
        return Library.read(Stream.concat(packs.stream(), data.packs().shelves().stream()).toList());
    }
}
