package org.yimi.server;

import java.nio.file.Path;
import java.util.List;
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

    Library read() {
        return Library.read(packs);
    }
}
