package org.yimi.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that a power cut empties: {@code XDG_RUNTIME_DIR} or {@code /dev/shm}. */
final class RamFolder {
    private RamFolder() {}

    /** Empty where the machine has none that this user may write. */
    static Optional<Path> find() {
        return Stream.of(Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")), Optional.of("/dev/shm"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .filter(RamFolder::isRam)
                .findFirst();
    }

    private static boolean isRam(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && Files.isWritable(folder)
                    && List.of("tmpfs", "ramfs").contains(Files.getFileStore(folder).type());
        } catch (IOException e) {
            return false;
        }
    }
}
