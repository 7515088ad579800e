package org.yimi.server;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data}, the same in every command. */
final class DataOption {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the district's data folder")
    private Path data = Path.of("");

    DataFolder folder() {
        return new DataFolder(data);
    }
}
