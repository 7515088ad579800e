package org.yimi.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.yimi.server.notice.LiveRoutes;
import org.yimi.server.notice.Routes;
import picocli.CommandLine.Option;

/** {@code --notice}, the same in every command. */
final class NoticeOption {
    @Option(
            names = "--notice",
            paramLabel = "FILE",
            description = "who is told that there is something in the safeguarding lane; serve takes it anew when it changes"
                    + " (default: notice.yaml in the data folder)")
    private @Nullable Path file;

    /** Empty where none was named and none lies in the data folder. */
    Optional<Path> file(DataFolder data) {
        if (file != null) return Optional.of(file);
        return Optional.of(usual(data)).filter(Files::exists);
    }

    /**
     * For a server that runs: taken anew when it changes.
     *
     * @throws org.yimi.content.pack.BadPack where it cannot be used now
     */
    LiveRoutes live(DataFolder data, RandomGenerator random) {
        return new LiveRoutes(file(data).orElse(usual(data)), routes(data, random), random);
    }

    private static Path usual(DataFolder data) {
        return data.path().resolve("notice.yaml");
    }

    /** @throws org.yimi.content.pack.BadPack where it cannot be used */
    Routes routes(DataFolder data, RandomGenerator random) {
        return file(data).map(one -> Routes.read(one, random)).orElse(Routes.NONE);
    }
}
